package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Identified;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Wire;
import dev.skydraft.picture.Wiring.Drawn;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import dev.skydraft.picture.routing.Router;
import dev.skydraft.picture.routing.Terrain;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A picture for the time of a gesture, sooner than one painted anew: what differs from the last painted one is drawn
/// again, and so are the lines that have to give way; these have no labels yet. Everything else stays.
public final class Sketch {
    /// More lines than these would take longer than a frame to be led around boxes.
    private static final int LIVE = 400;

    /// More lines than these are led each for itself.
    private static final int FEW = 60;

    private final Theme theme;
    private final Painted base;
    private final Register register;
    private final Deployment now;
    private final Overlay overlay;
    private final BitSet gone = new BitSet();
    private final BitSet goneObstacles = new BitSet();
    private final List<Bounds> freshObstacles = new ArrayList<>();
    private final Map<PlacementRef, Bounds> moved = new HashMap<>();
    private final Map<PlacementRef, Optional<Bounds>> whereabouts = new HashMap<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> carriers = new HashSet<>();

    private Sketch(Theme theme, Painted base, Deployment now, Overlay overlay) {
        this.theme = theme;
        this.base = base;
        this.register = base.register();
        this.now = now;
        this.overlay = overlay;
    }

    /// True if the one can be changed into the other: the same environment, seen by the same provider.
    public static boolean possible(Painted base, Deployment now) {
        Deployment before = base.deployment();
        return before.environment().id().equals(now.environment().id())
                && before.settings().equals(now.settings());
    }

    /// @param theme of the painted picture
    public static Picture of(Theme theme, Painted base, Deployment now, Overlay overlay) {
        return base.deployment() == now && base.overlay() == overlay
                ? base.picture()
                : new Sketch(theme, base, now, overlay).picture();
    }

    private Picture picture() {
        Deployment before = base.deployment();
        Set<String> edited = differing(before.design().resources(), now.design().resources());
        edited.addAll(differing(before.resources(), now.resources()));
        edited.addAll(marked());
        edited.forEach(id -> touch(id, false));
        List<Placed> placed = Places.of(now, overlay, resources()).stream()
                .sorted(Painter.BACK_TO_FRONT)
                .toList();
        var fresh = new ArrayList<Figure>();
        placed.forEach(place -> fresh.add(draw(place)));
        fresh.addAll(wires());
        return base.picture().changed(gone, fresh, whereabouts);
    }

    private static <E extends Identified> Set<String> differing(Elements<E> before, Elements<E> after) {
        var ids = new TreeSet<String>();
        Elements.changes(before, after, (a, b) -> ids.add(Identified.idOf(a, b)));
        return ids;
    }

    /// The resources of which the overlay says something else than before.
    private Set<String> marked() {
        var ids = new HashSet<String>();
        if (overlay != base.overlay()) {
            Stream.of(overlay, base.overlay())
                    .flatMap(o -> o.marks().keySet().stream())
                    .filter(ref -> !overlay.mark(ref).equals(base.overlay().mark(ref)))
                    .forEach(ref -> ids.add(ref.resource()));
        }
        return ids;
    }

    /// Takes a resource off the picture, and what stands in it where that moves along.
    private void touch(String id, boolean carried) {
        if (touched.add(id)) {
            before(id).forEach(this::take);
        }
        if (shifts(id, carried) && carriers.add(id)) {
            register.contents(id).forEach(inside -> touch(inside.resource(), true));
        }
    }

    private List<PlacementRef> before(String id) {
        return base.deployment().design().find(id).stream()
                .flatMap(r -> r.at().stream())
                .map(placement -> new PlacementRef(id, placement.key()))
                .toList();
    }

    private void take(PlacementRef ref) {
        whereabouts.put(ref, Optional.empty());
        register.figureOf(ref).ifPresent(gone::set);
        register.obstacleOf(ref).ifPresent(goneObstacles::set);
    }

    /// True for a container that does not lie where it lay.
    private boolean shifts(String id, boolean carried) {
        Optional<Resource> then =
                base.deployment().design().find(id).filter(r -> r.kind().container());
        Optional<Resource> here = now.design().find(id);
        return then.isPresent()
                && (carried
                        || here.isEmpty()
                        || !here.get().place().equals(then.get().place()));
    }

    private Stream<Resource> resources() {
        return touched.stream().flatMap(id -> now.design().find(id).stream());
    }

    private Figure draw(Placed placed) {
        Figure figure = Painter.draw(placed, theme);
        moved.put(placed.ref(), placed.bounds());
        whereabouts.put(placed.ref(), Optional.of(placed.bounds()));
        if (placed.container()) {
            Area.title(figure).ifPresent(freshObstacles::add);
        } else {
            freshObstacles.add(placed.bounds());
        }
        return figure;
    }

    private List<Figure> wires() {
        var candidates = new BitSet();
        Set<String> connections = connections(candidates);
        Map<PlacementRef, Bounds> ends = ends(connections);
        List<Drawn> wanted = new ArrayList<>(Wiring.of(now, overlay, ends, connections, touched));
        candidates.stream().forEach(wire -> gone.set(base.figureOfWire(wire)));
        crossed(candidates).stream().forEach(wire -> {
            gone.set(base.figureOfWire(wire));
            Drawn drawn = base.wires().get(wire).drawn();
            wanted.add(drawn);
            ends.put(drawn.wire().from(), base.wires().get(wire).link().from());
            ends.put(drawn.wire().to(), base.wires().get(wire).link().to());
        });
        return routed(wanted, WireLayer.links(wanted, ends), candidates);
    }

    /// What has only been moved keeps its line where that is free; the others are led anew.
    private List<Figure> routed(List<Drawn> wanted, List<Link> links, BitSet before) {
        Map<Wire, Routed> known = new HashMap<>();
        before.stream()
                .mapToObj(base.wires()::get)
                .forEach(wire -> known.put(wire.drawn().wire(), wire));
        Terrain terrain = register.terrain().changed(goneObstacles, freshObstacles);
        var figures = new ArrayList<Figure>();
        var anew = new ArrayList<Drawn>();
        var anewLinks = new ArrayList<Link>();
        for (int i = 0; i < wanted.size(); i++) {
            Optional<Routed> kept = kept(known.get(wanted.get(i).wire()), wanted.get(i), links.get(i), terrain);
            if (kept.isPresent()) {
                figures.add(kept.get().figure());
            } else {
                anew.add(wanted.get(i));
                anewLinks.add(links.get(i));
            }
        }
        new WireLayer(theme)
                .bare(anew, anewLinks, lines(terrain, anewLinks))
                .forEach(wire -> figures.add(wire.figure()));
        return figures;
    }

    private static Optional<Routed> kept(@Nullable Routed known, Drawn drawn, Link link, Terrain terrain) {
        if (known == null) {
            return Optional.empty();
        }
        int dx = link.from().x() - known.link().from().x();
        int dy = link.from().y() - known.link().from().y();
        return known.isMoved(drawn, link, dx, dy)
                ? Optional.of(known.moved(link, dx, dy)).filter(moved -> terrain.isFree(moved.line(), link))
                : Optional.empty();
    }

    /// The connections to look at again; their wires are put into `candidates`.
    private Set<String> connections(BitSet candidates) {
        Deployment before = base.deployment();
        Set<String> ids = differing(before.design().connections(), now.design().connections());
        ids.addAll(differing(before.connections(), now.connections()));
        var ends = new HashSet<>(touched);
        ids.forEach(id ->
                before.design().connections().find(id).ifPresent(c -> ends.addAll(List.of(c.from(), c.to()))));
        for (String resource : ends) {
            register.wiresOf(resource).forEach(wire -> {
                String connection = base.wires().get(wire).drawn().wire().connection();
                if (touched.contains(resource) || ids.contains(connection)) {
                    candidates.set(wire);
                    ids.add(connection);
                }
            });
        }
        ids.remove("");
        return ids;
    }

    /// Where the placements lie that those connections may end at.
    private Map<PlacementRef, Bounds> ends(Collection<String> connections) {
        var ends = new HashMap<>(moved);
        for (String id : connections) {
            now.design().connections().find(id).ifPresent(connection -> addEnds(connection, ends));
        }
        return ends;
    }

    private void addEnds(Connection connection, Map<PlacementRef, Bounds> ends) {
        for (String end : List.of(connection.from(), connection.to())) {
            now.design()
                    .find(end)
                    .ifPresent(r -> r.at().forEach(placement -> {
                        var ref = new PlacementRef(end, placement.key());
                        base.picture().find(ref).ifPresent(bounds -> ends.putIfAbsent(ref, bounds));
                    }));
        }
    }

    /// The wires that boxes have been moved onto, but for those looked at already.
    private BitSet crossed(BitSet known) {
        var crossed = new BitSet();
        freshObstacles.forEach(box -> crossed.or(register.wiresAcross(box)));
        crossed.andNot(known);
        return crossed;
    }

    private static List<List<Point>> lines(Terrain terrain, List<Link> links) {
        if (links.size() > LIVE) {
            return links.stream().map(PlainLine::of).toList();
        }
        return links.size() > FEW ? Router.routeQuickly(terrain, links) : Router.route(terrain, links);
    }
}
