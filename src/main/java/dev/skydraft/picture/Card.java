package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.kind.Role;
import dev.skydraft.picture.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws a resource that holds no others: icon, name, facts, and a badge where it plays a part.
final class Card {
    private static final double RADIUS = 10;
    private static final int PADDING = 11;
    private static final int GAP = 9;
    private static final int TILE = 34;
    private static final double TILE_RADIUS = 9;
    static final double TILE_OPACITY = 0.1;
    private static final double ICON = 21;
    private static final int NARROW = 110;
    private static final int BADGE_PADDING = 6;
    private static final int BADGE_HEIGHT = 16;
    private static final double ALARM = 2;

    private final Placed placed;
    private final Theme theme;
    private final Bounds box;
    private final List<Shape> shapes = new ArrayList<>();

    private Card(Placed placed, Theme theme) {
        this.placed = placed;
        this.theme = theme;
        this.box = placed.bounds();
    }

    static List<Shape> draw(Placed placed, Theme theme) {
        Shape ground = new Card(placed, theme).ground();
        return new LateShapes(ground, TILE, () -> new Card(placed, theme).on(ground));
    }

    private List<Shape> on(Shape ground) {
        shapes.add(ground);
        text(tile());
        return shapes;
    }

    private Shape ground() {
        if (placed.marked()) {
            return new Shape.Box(box, RADIUS, tint().fill(), edge());
        }
        return placed.ghost() || !placed.resource().kind().known()
                ? new Shape.Box(box, RADIUS, Colour.NONE, Stroke.dashed(Colour.faded(theme.ghost(), 0.6), 1))
                : new Shape.Box(box, RADIUS, theme.surface(), Stroke.solid(theme.border(), 1));
    }

    private Theme.Tint tint() {
        return theme.tones().of(placed.mark().tone());
    }

    private Stroke edge() {
        return placed.mark().alarm()
                ? Stroke.solid(theme.tones().alarm().border(), ALARM)
                : Stroke.solid(tint().border(), 1);
    }

    /// Returns where text begins.
    private double tile() {
        if (box.w() < NARROW || box.h() < TILE) {
            return box.x() + PADDING;
        }
        int colour = colour();
        var tile = new Bounds(box.x() + PADDING, box.y() + (box.h() - TILE) / 2, TILE, TILE);
        if (!placed.ghost()) {
            shapes.add(
                    new Shape.Box(tile, TILE_RADIUS, Colour.faded(colour, TILE_OPACITY), Stroke.solid(Colour.NONE, 0)));
        }
        double inset = (TILE - ICON) / 2;
        shapes.add(new Shape.Icon(placed.resource().kind().id(), colour, tile.x() + inset, tile.y() + inset, ICON));
        return tile.right() + GAP;
    }

    private int colour() {
        return placed.ghost()
                ? theme.ghost()
                : theme.icon(placed.resource().kind().category());
    }

    private void text(double left) {
        double width = box.right() - PADDING - left;
        double nameHeight = Type.lineHeight(Type.NAME);
        String facts = box.h() < nameHeight + Type.lineHeight(Type.FACTS) ? "" : placed.facts();
        double factsHeight = facts.isEmpty() ? 0 : Type.lineHeight(Type.FACTS);
        int room = (int) Math.clamp((box.h() - PADDING / 2.0 - factsHeight) / nameHeight, 1, 2);
        Title title = Title.of(placed.resource().name(), width, badgeWidth(), room);
        double top = box.y() + (box.h() - title.height() * nameHeight - factsHeight) / 2;
        for (int i = 0; i < title.lines().size(); i++) {
            label(title.lines().get(i), title.full(i), Type.NAME, theme.text(), left, top + i * nameHeight);
        }
        if (badgeWidth() > 0) {
            badge(left + title.badgeLeft(BADGE_PADDING), top + title.badgeLine() * nameHeight);
        }
        label(facts(facts, width), facts, Type.FACTS, factsColour(), left, top + title.height() * nameHeight);
    }

    private int factsColour() {
        if (!placed.marked()) {
            return theme.muted();
        }
        return placed.mark().alarm() ? theme.tones().alarm().title() : tint().title();
    }

    private static String facts(String facts, double width) {
        String whole = Type.wholeFacts(facts, width);
        return whole.isEmpty() ? Type.FACTS.shortened(facts, width) : whole;
    }

    private void label(String shown, String full, Face face, int colour, double left, double top) {
        if (!shown.isEmpty()) {
            int seen = placed.ghost() ? theme.ghost() : colour;
            shapes.add(new Shape.Label(shown, full, face, seen, left, Type.baseline(face, top)));
        }
    }

    private String part() {
        Role role = Role.of(placed.ref().key());
        return role == Role.MEMBER ? "" : role.name().toLowerCase(Locale.ROOT);
    }

    private double badgeWidth() {
        return part().isEmpty() ? 0 : Type.BADGE.width(part()) + 3 * BADGE_PADDING;
    }

    private void badge(double left, double lineTop) {
        int width = (int) Math.ceil(Type.BADGE.width(part())) + 2 * BADGE_PADDING;
        int top = (int) Math.round(lineTop + (Type.lineHeight(Type.NAME) - BADGE_HEIGHT) / 2);
        var pill = new Bounds((int) Math.round(left), top, width, BADGE_HEIGHT);
        int fill = placed.ghost() ? Colour.NONE : Colour.faded(colour(), TILE_OPACITY);
        Stroke edge = placed.ghost() ? Stroke.dashed(theme.ghost(), 0.75) : Stroke.solid(Colour.NONE, 0);
        shapes.add(new Shape.Box(pill, BADGE_HEIGHT / 2.0, fill, edge));
        double textTop = top + (BADGE_HEIGHT - Type.lineHeight(Type.BADGE)) / 2;
        shapes.add(Type.label(part(), Type.BADGE, colour(), pill.x() + BADGE_PADDING, textTop, width));
    }
}
