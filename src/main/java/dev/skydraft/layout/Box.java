package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.Measures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A box while it is being laid out: a placement with what stands in it, or the whole canvas. Its corner is relative to
/// the box around it.
final class Box {
    private static final PlacementRef CANVAS = new PlacementRef("", "");

    private final PlacementRef ref;
    private final @Nullable Resource resource;
    private final boolean locked;
    private final Bounds before;
    private final List<Box> contents = new ArrayList<>();
    private @Nullable Box around;
    private int x;
    private int y;
    private int w;
    private int h;

    private Box(PlacementRef ref, @Nullable Resource resource, boolean locked, Bounds before) {
        this.ref = ref;
        this.resource = resource;
        this.locked = locked;
        this.before = before;
        set(before);
    }

    static Box canvas() {
        return new Box(CANVAS, null, false, new Bounds(0, 0, 0, 0));
    }

    static Box of(Resource resource, Placement placement) {
        return new Box(
                new PlacementRef(resource.id(), placement.key()), resource, placement.locked(), placement.bounds());
    }

    void add(Box box) {
        contents.add(box);
        box.around = this;
    }

    PlacementRef ref() {
        return ref;
    }

    boolean isCanvas() {
        return resource == null;
    }

    @Nullable
    Resource resource() {
        return resource;
    }

    boolean has(Trait trait) {
        return resource != null && resource.has(trait);
    }

    boolean isContainer() {
        return resource == null || resource.kind().container();
    }

    boolean locked() {
        return locked;
    }

    List<Box> contents() {
        return contents;
    }

    @Nullable
    Box around() {
        return around;
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    int w() {
        return w;
    }

    int h() {
        return h;
    }

    int right() {
        return x + w;
    }

    int bottom() {
        return y + h;
    }

    Bounds bounds() {
        return new Bounds(x, y, w, h);
    }

    /// Where it was before, relative to the box around it.
    Bounds before() {
        return before;
    }

    void set(Bounds bounds) {
        moveTo(bounds.x(), bounds.y());
        resize(bounds.w(), bounds.h());
    }

    void moveTo(int newX, int newY) {
        x = newX;
        y = newY;
    }

    void moveBy(int dx, int dy) {
        moveTo(x + dx, y + dy);
    }

    void resize(int width, int height) {
        w = width;
        h = height;
    }

    /// How far its title reaches from its left side; 0 for the canvas.
    int titleEnd() {
        return resource == null ? 0 : (int) Math.ceil(Measures.titleEnd(resource));
    }

    /// Where it was before on the canvas.
    Bounds placeBefore() {
        Bounds bounds = before;
        for (Box box = around; box != null; box = box.around) {
            bounds = bounds.movedBy(box.before.x(), box.before.y());
        }
        return bounds;
    }

    /// The smallest box around its contents.
    Bounds content() {
        return around(contents);
    }

    static Bounds around(List<Box> boxes) {
        return boxes.stream().map(Box::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
    }

    /// The box of this one's contents, direct ones, that another box is or stands in; null if there is none.
    @Nullable
    Box child(Box inside) {
        Box box = inside;
        while (box != null && box.around != this) {
            box = box.around;
        }
        return box;
    }

    /// Where its corner lies relative to that of a box around it.
    Bounds within(Box outer) {
        Bounds bounds = bounds();
        for (Box box = around; box != null && box != outer; box = box.around) {
            bounds = bounds.movedBy(box.x, box.y);
        }
        return bounds;
    }

    @Override
    public String toString() {
        return ref + " " + bounds();
    }
}
