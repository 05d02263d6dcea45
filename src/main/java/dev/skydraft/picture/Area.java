package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws a container: a tinted area with its name and facts on the left of a title bar.
final class Area {
    /// The height of the title bar, which contents keep clear of.
    static final int TITLE = 36;

    private static final double RADIUS = 12;
    private static final int PADDING = 14;
    private static final int GAP = 8;
    private static final double ICON = 16;

    private final Placed placed;
    private final Theme theme;
    private final Theme.Tint tint;
    private final List<Shape> shapes = new ArrayList<>();

    private Area(Placed placed, Theme theme) {
        this.placed = placed;
        this.theme = theme;
        this.tint = tint(placed, theme);
    }

    static List<Shape> draw(Placed placed, Theme theme) {
        Shape ground = new Area(placed, theme).ground();
        return new LateShapes(ground, ICON, () -> new Area(placed, theme).on(ground));
    }

    private List<Shape> on(Shape ground) {
        shapes.add(ground);
        title(placed.ghost() ? theme.ghost() : tint.title());
        return shapes;
    }

    /// The part of a drawn container that its icon and text take up; empty where it has no title.
    static Optional<Bounds> title(Figure area) {
        return area.shapes().stream()
                .<Bounds>mapMulti((shape, add) -> {
                    if (shape instanceof Shape.Label label) {
                        add.accept(Type.box(label));
                    } else if (shape instanceof Shape.Icon icon) {
                        add.accept(new Bounds((int) icon.x(), (int) icon.y(), (int) icon.size(), (int) icon.size()));
                    }
                })
                .reduce(Bounds::union);
    }

    /// How far a title with those facts reaches from the left side of a container that is wide enough for it.
    static double titleEnd(Resource container, String facts) {
        double icon = container.has(Trait.TRANSPARENT) ? 0 : ICON + GAP;
        double behind = facts.isEmpty() || container.has(Trait.DRAWING) ? 0 : GAP + Type.FACTS.width(facts);
        return PADDING + icon + Type.TITLE.width(container.name()) + behind;
    }

    static Theme.Tint tint(Placed placed, Theme theme) {
        if (placed.marked()) {
            return theme.tones().of(placed.mark().tone());
        }
        Resource resource = placed.resource();
        if (resource.has(Trait.NETWORK)) {
            return theme.network();
        }
        if (resource.has(Trait.SUBNET)) {
            return theme.tier(resource.find(Networking.TIER).orElse(""));
        }
        boolean drawing = resource.kind().category() == Category.DRAWING;
        return drawing || resource.has(Trait.TRANSPARENT) ? theme.group() : theme.host();
    }

    private Shape ground() {
        boolean plain = placed.ghost() || !placed.resource().kind().known();
        return plain
                ? new Shape.Box(
                        placed.bounds(), RADIUS, Colour.NONE, Stroke.dashed(Colour.faded(theme.ghost(), 0.6), 1))
                : new Shape.Box(placed.bounds(), RADIUS, tint.fill(), Stroke.solid(tint.border(), 1));
    }

    private void title(int colour) {
        Bounds box = placed.bounds();
        double left = box.x() + PADDING;
        if (!placed.resource().has(Trait.TRANSPARENT)) {
            double top = box.y() + (TITLE - ICON) / 2;
            shapes.add(new Shape.Icon(placed.resource().kind().id(), colour, left, top, ICON));
            left += ICON + GAP;
        }
        double top = box.y() + (TITLE - Type.lineHeight(Type.TITLE)) / 2;
        double room = box.right() - PADDING - left;
        Shape.Label name = Type.label(placed.resource().name(), Type.TITLE, colour, left, top, room);
        shapes.add(name);
        facts(colour, left + name.width() + GAP);
    }

    /// Facts stand right behind the name, so that the rest of the title bar is open to lines.
    private void facts(int colour, double left) {
        double room = placed.bounds().right() - PADDING - left;
        String facts = placed.resource().has(Trait.DRAWING) ? "" : Type.wholeFacts(placed.facts(), room);
        if (!facts.isEmpty()) {
            double top = placed.bounds().y() + (TITLE - Type.lineHeight(Type.FACTS)) / 2;
            shapes.add(Type.label(facts, Type.FACTS, colour, left, top, room));
        }
    }
}
