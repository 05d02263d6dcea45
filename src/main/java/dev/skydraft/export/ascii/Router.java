package dev.skydraft.export.ascii;

import dev.skydraft.export.ascii.Grid.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the cheapest way for one wire through what is drawn already: Dijkstra's algorithm over cells and directions,
/// where bends and crossings cost extra.
final class Router {
    private static final Way[] WAYS = Way.values();
    private static final int STEP = 10;
    private static final int BEND = 25;
    private static final int CROSSING = 40;
    private static final int CROWDED = 6;

    private final Grid grid;
    private final int[] cost;
    private final int[] from;
    private final Frontier frontier = new Frontier();
    private boolean boxes = true;

    Router(Grid grid) {
        this.grid = grid;
        cost = new int[grid.width() * grid.height() * WAYS.length];
        from = new int[cost.length];
    }

    /// A way from any side of one box to any side of another, or from the top of a box around to its right side; empty
    /// if there is none left.
    ///
    /// @param fromBox false if the wire leaves a frame
    Optional<Path> route(Area source, boolean fromBox, Area target) {
        boxes = fromBox;
        Arrays.fill(cost, Integer.MAX_VALUE);
        frontier.clear();
        boolean loop = source.equals(target);
        for (Way way : loop ? new Way[] {Way.UP} : WAYS) {
            begin(source, way);
        }
        while (!frontier.isEmpty()) {
            long entry = frontier.poll();
            int state = (int) entry;
            if (entry >> Integer.SIZE > cost[state]) {
                continue;
            }
            if (ends(state, target) && (!loop || way(state) == Way.LEFT)) {
                return Optional.of(path(state)).filter(Path::isSimple);
            }
            expand(state);
        }
        return Optional.empty();
    }

    /// The cells beside one side; the middle of a side is a little cheaper than its ends.
    private void begin(Area source, Way way) {
        if (way.horizontal()) {
            int x = way == Way.RIGHT ? source.right() : source.x();
            for (int y = source.y() + 1; y < source.bottom(); y++) {
                leave(x, y, way, Math.abs(y - source.centreY()));
            }
        } else {
            int y = way == Way.DOWN ? source.bottom() : source.y();
            for (int x = source.x() + 2; x < source.right() - 1; x++) {
                leave(x, y, way, Math.abs(x - source.centreX()));
            }
        }
    }

    /// The border of a box is left anywhere; that of a frame not where its title stands or another wire crosses it.
    private void leave(int x, int y, Way way, int offCentre) {
        if (boxes || grid.cell(x, y) != Cell.BLOCKED) {
            enter(x + way.dx(), y + way.dy(), way, -1, offCentre);
        }
    }

    private void expand(int state) {
        int x = x(state);
        int y = y(state);
        Way way = way(state);
        boolean mayTurn = grid.cell(x, y) == Cell.FREE;
        for (Way next : WAYS) {
            boolean turns = next != way;
            if (next != way.opposite() && (!turns || mayTurn)) {
                int extra = turns ? BEND : 0;
                enter(x + next.dx(), y + next.dy(), next, state, cost[state] + STEP + extra);
            }
        }
    }

    private void enter(int x, int y, Way way, int previous, int total) {
        if (!grid.inside(x, y) || !passable(grid.cell(x, y), way)) {
            return;
        }
        boolean crossesWire = grid.cell(x, y) == Cell.WIRE_ACROSS || grid.cell(x, y) == Cell.WIRE_DOWN;
        int sum = total + (crossesWire ? CROSSING : 0) + (crowded(x, y, way) ? CROWDED : 0);
        int state = state(x, y, way);
        if (sum < cost[state]) {
            cost[state] = sum;
            from[state] = previous;
            frontier.add(state, sum);
        }
    }

    private static boolean passable(Cell cell, Way way) {
        return switch (cell) {
            case FREE -> true;
            case BLOCKED -> false;
            case SIDE_ACROSS, WIRE_ACROSS -> !way.horizontal();
            case SIDE_DOWN, WIRE_DOWN -> way.horizontal();
        };
    }

    /// Beside a box or another wire: possible, but harder to read.
    private boolean crowded(int x, int y, Way way) {
        int dx = way.horizontal() ? 0 : 1;
        int dy = way.horizontal() ? 1 : 0;
        return occupied(x + dx, y + dy) || occupied(x - dx, y - dy);
    }

    private boolean occupied(int x, int y) {
        return grid.inside(x, y) && grid.cell(x, y) != Cell.FREE;
    }

    /// An arrow head needs a cell of its own, straight before the border and away from its corners.
    private boolean ends(int state, Area target) {
        Way way = way(state);
        int x = x(state) + way.dx();
        int y = y(state) + way.dy();
        boolean side = way.horizontal()
                ? y > target.y() && y < target.bottom() && x == (way == Way.RIGHT ? target.x() : target.right())
                : x > target.x() && x < target.right() && y == (way == Way.DOWN ? target.y() : target.bottom());
        return side && grid.cell(x(state), y(state)) == Cell.FREE && from[state] >= 0;
    }

    private Path path(int end) {
        List<Path.Step> steps = new ArrayList<>();
        for (int state = end; state >= 0; state = from[state]) {
            steps.add(new Path.Step(x(state), y(state), way(state)));
        }
        return new Path(steps.reversed());
    }

    private int state(int x, int y, Way way) {
        return (y * grid.width() + x) * WAYS.length + way.place();
    }

    private int x(int state) {
        return state / 4 % grid.width();
    }

    private int y(int state) {
        return state / 4 / grid.width();
    }

    private static Way way(int state) {
        return switch (state % 4) {
            case 0 -> Way.UP;
            case 1 -> Way.RIGHT;
            case 2 -> Way.DOWN;
            default -> Way.LEFT;
        };
    }
}
