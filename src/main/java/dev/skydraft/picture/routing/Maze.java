package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Searches a way around boxes where no simple one is free: the cheapest path (A*) on the lines that run through the
/// gaps between boxes and borders nearby.
final class Maze {
    private static final double BEND = 40;

    /// Boxes farther apart than this would take too long.
    private static final int FARTHEST = 3000;

    /// How far around the two ends boxes are looked at: near by first, farther if that fails.
    private static final int[] REACHES = {80, 600};

    private final Link link;
    private final MazeLines xs;
    private final MazeLines ys;
    private final Obstructions obstructions;
    private final PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::estimate));
    private final double[] costs;

    /// A crossing of two lines, facing along one of them, and how it was reached from which side of the first box.
    private record Step(
            int column,
            int row,
            boolean vertical,
            double cost,
            double estimate,
            Side from,
            @Nullable Step before) {}

    private Maze(Terrain terrain, Link link, Bounds area, MazeLines xs, MazeLines ys) {
        this.link = link;
        this.xs = xs;
        this.ys = ys;
        this.obstructions = new Obstructions(xs, ys);
        this.costs = new double[2 * xs.count() * ys.count()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        terrain.obstacles(area, box -> {
            if (!link.endsAt(box)) {
                obstructions.add(Terrain.grown(box, Terrain.CLEARANCE));
            }
        });
        obstructions.add(link.from());
        obstructions.add(link.to());
    }

    /// A way that crosses no box; empty where there is none within reach.
    static Optional<Way> search(Terrain terrain, Link link) {
        if (link.distance() > FARTHEST) {
            return Optional.empty();
        }
        for (int reach : REACHES) {
            Bounds area = Terrain.grown(link.from().union(link.to()), reach);
            MazeLines xs = MazeLines.of(terrain, link, area, false);
            MazeLines ys = MazeLines.of(terrain, link, area, true);
            if (xs.few() && ys.few()) {
                Optional<Way> found =
                        new Maze(terrain, link, area, xs, ys).search().filter(way -> !terrain.blocked(way, link));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Way> search() {
        for (Side side : Side.values()) {
            reach(column(link.from(), side), row(link.from(), side), side.vertical(), 0, side, null);
        }
        while (!open.isEmpty()) {
            Step step = open.remove();
            for (Side side : Side.values()) {
                if (isGoal(step, side)) {
                    return Optional.of(way(step, side));
                }
            }
            expand(step);
        }
        return Optional.empty();
    }

    private boolean isGoal(Step step, Side side) {
        return side.vertical() == step.vertical()
                && step.column() == column(link.to(), side)
                && step.row() == row(link.to(), side);
    }

    private void expand(Step step) {
        if (step.cost() > costs[index(step.column(), step.row(), step.vertical())]) {
            return;
        }
        reach(step.column(), step.row(), !step.vertical(), step.cost() + BEND, step.from(), step);
        for (int by = -1; by <= 1; by += 2) {
            int column = step.column() + (step.vertical() ? 0 : by);
            int row = step.row() + (step.vertical() ? by : 0);
            if (column >= 0 && column < xs.count() && row >= 0 && row < ys.count() && isFree(step, by)) {
                double length =
                        Math.abs(xs.at(column) - xs.at(step.column())) + Math.abs(ys.at(row) - ys.at(step.row()));
                reach(column, row, step.vertical(), step.cost() + length, step.from(), step);
            }
        }
    }

    private boolean isFree(Step step, int by) {
        return step.vertical()
                ? obstructions.isFreeDown(step.column(), Math.min(step.row(), step.row() + by))
                : obstructions.isFreeAcross(Math.min(step.column(), step.column() + by), step.row());
    }

    private void reach(int column, int row, boolean vertical, double cost, Side from, @Nullable Step before) {
        int index = index(column, row, vertical);
        if (cost < costs[index]) {
            costs[index] = cost;
            open.add(new Step(column, row, vertical, cost, cost + left(column, row, vertical), from, before));
        }
    }

    /// What is left to the second box at least: the way to the middle of one of its sides, and a bend unless that side
    /// lies straight ahead.
    private double left(int column, int row, boolean vertical) {
        double across = Math.abs(xs.at(column) - Side.TOP.middle(link.to()));
        double down = Math.abs(ys.at(row) - Side.LEFT.middle(link.to()));
        boolean ahead = (vertical ? across : down) == 0;
        double sides = Math.max(link.to().w(), link.to().h()) / 2.0;
        return Math.max(0, across + down - sides) + (ahead ? 0 : BEND);
    }

    private int index(int column, int row, boolean vertical) {
        return 2 * (row * xs.count() + column) + (vertical ? 1 : 0);
    }

    private int column(Bounds box, Side side) {
        return xs.find(side.vertical() ? side.middle(box) : side.outside(box, MazeLines.MARGIN));
    }

    private int row(Bounds box, Side side) {
        return ys.find(side.vertical() ? side.outside(box, MazeLines.MARGIN) : side.middle(box));
    }

    private Way way(Step last, Side to) {
        var turns = new ArrayList<Double>();
        Step step = last;
        while (step.before() != null) {
            Step before = step.before();
            if (before.vertical() != step.vertical()) {
                turns.addFirst(step.vertical() ? xs.at(step.column()) : ys.at(step.row()));
            }
            step = before;
        }
        Side from = last.from();
        turns.addFirst(from.middle(link.from()));
        double[] at = turns.stream().mapToDouble(Double::doubleValue).toArray();
        return new Way(from.vertical(), from.edge(link.from()), to.edge(link.to()), at);
    }
}
