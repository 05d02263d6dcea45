package dev.skydraft.picture.routing;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Chooses the way of one link: the cheapest of the simple ones that are free, else one that is searched for, else one
/// that is not free.
final class Choice {
    /// What bends cost, in units of length, by their number: two bends look hardly worse than one.
    private static final double[] BENDS = {0, 40, 55, 95};

    /// What it costs to leave or enter by a side that does not face the other box.
    private static final double AVERTED = 20;

    /// What it costs to follow the border of a container.
    private static final double BORDER = 25;

    /// What it costs to run through a container that is no concern of the link, by length.
    private static final double TRESPASS = 0.5;

    private final Terrain terrain;
    private final Link link;

    /// What a way costs for where it lies, beside its shape.
    private final ToDoubleFunction<Way> place;

    private double cost = Double.POSITIVE_INFINITY;
    private @Nullable Way free;
    private @Nullable Way blocked;

    private Choice(Terrain terrain, Link link, ToDoubleFunction<Way> place) {
        this.terrain = terrain;
        this.link = link;
        this.place = place;
    }

    /// @param traffic what a way costs for the lines that it crosses and covers
    static Way of(Terrain terrain, Link link, ToDoubleFunction<Way> traffic) {
        return link.wanted().orElseGet(() -> choose(terrain, link, traffic));
    }

    /// The cheapest of the simple ways that would do on empty ground, if one of them is free.
    static Way quickly(Terrain terrain, Link link) {
        return link.wanted().orElseGet(() -> {
            var choice = new Choice(terrain, link, _ -> 0);
            choice.look(Terrain.EMPTY);
            return Optional.ofNullable(choice.free)
                    .or(() -> Optional.ofNullable(choice.blocked))
                    .orElseGet(choice::direct);
        });
    }

    private static Way choose(Terrain terrain, Link link, ToDoubleFunction<Way> traffic) {
        var choice = new Choice(
                terrain,
                link,
                way -> traffic.applyAsDouble(way)
                        + BORDER * terrain.borders(way)
                        + TRESPASS * terrain.trespass(way, link));
        choice.look(terrain);
        return Optional.ofNullable(choice.free)
                .or(() -> Detour.search(terrain, link))
                .or(() -> Maze.search(terrain, link))
                .or(() -> Optional.ofNullable(choice.blocked))
                .orElseGet(choice::direct);
    }

    /// @param ground whose gaps the ways go through
    private void look(Terrain ground) {
        for (Candidates.Group group : Candidates.Group.values()) {
            if (cost > least(group)) {
                Candidates.of(link, ground, group).forEach(this::consider);
            }
        }
    }

    /// What a way of the group costs at least.
    private double least(Candidates.Group group) {
        double bends = switch (group) {
            case STRAIGHT -> 0;
            case FACING -> BENDS[2];
            case CORNER -> BENDS[1] + AVERTED;
            case ROUNDABOUT -> BENDS[2] + AVERTED;
        };
        return link.least() + bends;
    }

    private void consider(Way way) {
        double own = cost(way);
        if (own >= cost) {
            return;
        }
        if (terrain.blocked(way, link)) {
            blocked = blocked == null ? way : blocked;
            return;
        }
        double whole = own + place.applyAsDouble(way);
        if (whole < cost) {
            cost = whole;
            free = way;
        }
    }

    /// What the shape of a way costs, whatever else is drawn.
    private double cost(Way way) {
        if (link.nested()) {
            return way.length();
        }
        double averted = (way.vertical(0) == link.steep() ? 0 : AVERTED)
                + (way.vertical(way.segments() - 1) == link.steep() ? 0 : AVERTED);
        return link.reach(way) + BENDS[way.bends()] + averted;
    }

    /// From middle to middle, for boxes that lie on each other.
    private Way direct() {
        return new Way(
                false,
                Side.TOP.middle(link.from()),
                Side.LEFT.middle(link.to()),
                Side.LEFT.middle(link.from()),
                Side.TOP.middle(link.to()));
    }
}
