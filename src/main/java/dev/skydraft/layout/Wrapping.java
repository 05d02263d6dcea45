package dev.skydraft.layout;

import dev.skydraft.design.Bounds;

/// Gives containers the size that their contents need.
final class Wrapping {
    private static final int WIDEST_TITLE = 400;

    private Wrapping() {}

    /// Makes a container as wide as its title and as large as its contents need, which are moved to keep the margins
    /// around them. One without contents keeps its size.
    static void fit(Box box) {
        if (box.contents().isEmpty()) {
            return;
        }
        Bounds content = box.content();
        int left = box.isCanvas() ? 0 : Margins.SIDE;
        int top = box.isCanvas() ? 0 : Margins.TOP;
        box.contents().forEach(b -> b.moveBy(left - content.x(), top - content.y()));
        int width = Math.max(content.w() + 2 * left, leastWidth(box));
        box.resize(Margins.up(width), Margins.up(top + content.h() + left));
    }

    /// What its title wants, within reason.
    static int leastWidth(Box box) {
        return box.isCanvas() ? 0 : Math.min(box.titleEnd() + Margins.SIDE, WIDEST_TITLE);
    }

    /// Makes a container as large as its contents need, which stay where they are on the canvas; false where it is
    /// large enough.
    static boolean grow(Box box) {
        Bounds content = box.content();
        int left = content.x() < 0 ? Margins.SIDE - content.x() : 0;
        int top = content.y() < 0 ? Margins.TOP - content.y() : 0;
        int right = content.right() > box.w() ? content.right() + Margins.SIDE : box.w();
        int bottom = content.bottom() > box.h() ? content.bottom() + Margins.SIDE : box.h();
        boolean grows = left > 0 || top > 0 || right > box.w() || bottom > box.h();
        box.contents().forEach(b -> b.moveBy(left, top));
        box.set(new Bounds(box.x() - left, box.y() - top, right + left, bottom + top));
        return grows;
    }
}
