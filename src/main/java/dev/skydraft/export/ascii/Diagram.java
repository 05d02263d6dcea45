package dev.skydraft.export.ascii;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.export.Caption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The diagram of one deployment. Layouts with ever wider gutters are tried until every wire finds a way; where none
/// does, the connections are drawn apart, which always fits.
final class Diagram {
    /// More wires than this are never readable between boxes.
    private static final int MOST_WIRES = 48;

    private static final int LONGEST_NAME = 28;

    /// Columns and rows kept free around blocks, in the order tried among layouts with as few broken rows.
    private static final List<Gutter> GUTTERS = List.of(
            new Gutter(3, 1), new Gutter(2, 1), new Gutter(3, 2), new Gutter(2, 3), new Gutter(4, 4), new Gutter(6, 6));

    private record Gutter(int columns, int rows) {}

    /// A layout that fits, with the names that it could not hold.
    private record Candidate(Layout layout, Legend legend) {}

    private final Deployment deployment;
    private final int width;
    private final Glyphs glyphs;
    private final boolean ascii;
    private final List<Wire> wires;

    /// A wire to draw.
    record Link(PlacementRef from, PlacementRef to, boolean dotted) {}

    private Diagram(Deployment deployment, int width, boolean ascii) {
        this.deployment = deployment;
        this.width = width;
        this.ascii = ascii;
        this.glyphs = ascii ? Glyphs.ASCII : Glyphs.UNICODE;
        this.wires = Wires.of(deployment);
    }

    /// Lines of at most `width` columns; the legend's lines may be longer, since names are kept whole.
    static String of(Deployment deployment, int width, boolean ascii) {
        return new Diagram(deployment, width, ascii).text();
    }

    private List<Link> links(ToIntFunction<Wire> length) {
        return Wires.shown(deployment, wires, length).stream()
                .map(w -> new Link(w.from(), w.to(), dotted(w.connection())))
                .toList();
    }

    private boolean dotted(String connection) {
        return deployment
                .connections()
                .find(connection)
                .map(c -> c.kind().dotted())
                .orElse(true);
    }

    private String text() {
        if (links(_ -> 0).size() > MOST_WIRES) {
            return apart();
        }
        return GUTTERS.stream()
                .map(this::candidate)
                .filter(c -> c.layout().usedWidth() <= width)
                .sorted(Comparator.comparingInt(c -> c.layout().breaks()))
                .flatMap(c -> drawn(c).stream())
                .findFirst()
                .orElseGet(this::apart);
    }

    private Candidate candidate(Gutter gutter) {
        var legend = new Legend(ascii);
        List<List<Block>> blocks = Blocks.of(deployment, legend, LONGEST_NAME);
        return new Candidate(Layout.of(blocks, width, gutter.columns(), gutter.rows()), legend);
    }

    private Optional<String> drawn(Candidate candidate) {
        var grid = new Grid(candidate.layout(), glyphs);
        return wired(grid, candidate.layout())
                ? Optional.of(grid.lines() + lines(candidate.legend()))
                : Optional.empty();
    }

    /// Short wires first: they have the fewest ways to choose from.
    private boolean wired(Grid grid, Layout layout) {
        var router = new Router(grid);
        List<Link> ordered = links(w -> distance(layout, w.from(), w.to())).stream()
                .sorted(Comparator.comparingInt(l -> distance(layout, l.from(), l.to())))
                .toList();
        for (Link link : ordered) {
            boolean fromBox = layout.boxes().containsKey(link.from());
            Optional<Path> path = router.route(area(layout, link.from()), fromBox, area(layout, link.to()));
            if (path.isEmpty()) {
                return false;
            }
            grid.draw(path.get(), link.dotted());
        }
        return true;
    }

    private static int distance(Layout layout, PlacementRef source, PlacementRef target) {
        Area from = area(layout, source);
        Area to = area(layout, target);
        return Math.abs(from.centreX() - to.centreX()) + 2 * Math.abs(from.centreY() - to.centreY());
    }

    /// The box of a placement; a container that is connected, by its frame.
    private static Area area(Layout layout, PlacementRef ref) {
        Area box = layout.boxes().get(ref);
        return box != null ? box : Objects.requireNonNull(layout.frames().get(ref));
    }

    private static String lines(Legend legend) {
        return legend.lines().isEmpty() ? "" : "\n" + String.join("\n", legend.lines()) + "\n";
    }

    /// Frames and boxes first, the connections below them, each from a box of its own.
    private String apart() {
        for (int longest = LONGEST_NAME; longest >= 0; longest -= 8) {
            var legend = new Legend(ascii);
            Layout layout = Layout.of(Blocks.of(deployment, legend, longest), width, 1, 1);
            if (layout.usedWidth() <= width || longest < 8) {
                var grid = new Grid(layout, glyphs);
                String stars = new Stars(glyphs, names(legend, longest), width).draw(links(_ -> 0));
                return grid.lines() + "\n" + stars + lines(legend);
            }
        }
        throw new IllegalStateException("unreachable");
    }

    private Map<PlacementRef, String> names(Legend legend, int longest) {
        int room = Math.min(longest, (width - 16) / 2);
        Map<PlacementRef, String> names = new LinkedHashMap<>();
        for (Resource resource : deployment.resources()) {
            for (Placement placement : resource.at()) {
                String name = Caption.of(deployment, resource, placement).name();
                names.put(new PlacementRef(resource.id(), placement.key()), legend.fit(name, room));
            }
        }
        return names;
    }
}
