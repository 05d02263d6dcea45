package dev.skydraft.ui.gesture;

import dev.skydraft.change.Axis;
import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lines a box up with others along one axis: sides with sides, the middle with middles, and gaps to its neighbours
/// with gaps that are there already.
///
/// @param fixed the boxes beside it
/// @param frame the container around them
record Alignment(Axis axis, List<Bounds> fixed, Optional<Bounds> frame) {
    /// Of equal gaps in a long row so many are shown, the nearest.
    private static final int MOST_ALIKE = 4;

    /// The least distance that lines the box up; empty if that is farther than the reach.
    OptionalInt nearest(Bounds box, Ends ends, double reach) {
        return IntStream.concat(toLines(box, ends), toGaps(box, ends))
                .filter(offset -> Math.abs(offset) <= reach)
                .reduce((a, b) -> Math.abs(b) < Math.abs(a) ? b : a);
    }

    private Stream<Bounds> lines() {
        return Stream.concat(fixed.stream(), frame.stream());
    }

    private IntStream toLines(Bounds box, Ends ends) {
        return lines().flatMapToInt(other -> {
            var offsets = IntStream.builder();
            if (ends.low()) {
                offsets.add(axis.start(other) - axis.start(box)).add(axis.end(other) - axis.start(box));
            }
            if (ends.high()) {
                offsets.add(axis.start(other) - axis.end(box)).add(axis.end(other) - axis.end(box));
            }
            if (ends.both()) {
                offsets.add((axis.twiceMiddle(other) - axis.twiceMiddle(box)) / 2);
            }
            return offsets.build();
        });
    }

    private IntStream toGaps(Bounds box, Ends ends) {
        Row row = Row.beside(box, axis, fixed);
        Optional<Bounds> before = row.before(box);
        Optional<Bounds> after = row.after(box);
        var offsets = IntStream.builder();
        for (Guide.Gap gap : row.gaps()) {
            if (ends.low()) {
                before.ifPresent(b -> offsets.add(axis.end(b) + gap.size() - axis.start(box)));
            }
            if (ends.high()) {
                after.ifPresent(a -> offsets.add(axis.start(a) - gap.size() - axis.end(box)));
            }
        }
        if (ends.both() && before.isPresent() && after.isPresent()) {
            int free = axis.start(after.get()) + axis.end(before.get()) - axis.twiceMiddle(box);
            offsets.add(free / 2);
        }
        return offsets.build();
    }

    /// All that holds where the box is now.
    List<Guide> guides(Bounds box, Ends ends) {
        var guides = new ArrayList<Guide>();
        if (ends.low()) {
            side(box, axis.start(box)).ifPresent(guides::add);
        }
        if (ends.high()) {
            side(box, axis.end(box)).ifPresent(guides::add);
        }
        if (ends.both()) {
            middle(box).ifPresent(guides::add);
        }
        guides.addAll(gaps(box, ends));
        return guides;
    }

    private Optional<Guide> side(Bounds box, int at) {
        return line(box, at, lines().filter(b -> axis.start(b) == at || axis.end(b) == at));
    }

    private Optional<Guide> middle(Bounds box) {
        int middle = axis.twiceMiddle(box);
        return line(box, middle / 2.0, lines().filter(b -> Math.abs(axis.twiceMiddle(b) - middle) <= 1));
    }

    /// One line along the box and all that agree with it.
    private Optional<Guide> line(Bounds box, double at, Stream<Bounds> agreeing) {
        Axis other = axis.other();
        return agreeing.reduce(Bounds::union)
                .map(box::union)
                .map(all -> new Guide.Line(axis, at, other.start(all), other.end(all)));
    }

    private List<Guide.Gap> gaps(Bounds box, Ends ends) {
        Row row = Row.beside(box, axis, fixed);
        List<Guide.Gap> own = row.around(box)
                .filter(gap -> gap.to() == axis.start(box) ? ends.low() : ends.high())
                .toList();
        List<Guide.Gap> others = row.gaps().stream()
                .filter(gap -> gap.to() <= axis.start(box) || gap.from() >= axis.end(box))
                .toList();
        boolean centred =
                own.size() == 2 && Math.abs(own.get(0).size() - own.get(1).size()) <= 1;
        List<Guide.Gap> repeated = own.stream()
                .filter(gap -> centred || others.stream().anyMatch(o -> o.size() == gap.size()))
                .toList();
        Stream<Guide.Gap> alike = others.stream()
                .filter(o -> repeated.stream().anyMatch(gap -> gap.size() == o.size()))
                .sorted(Comparator.comparingInt(o -> Math.abs(o.from() + o.to() - axis.twiceMiddle(box))))
                .limit(MOST_ALIKE);
        return Stream.concat(repeated.stream(), alike).toList();
    }
}
