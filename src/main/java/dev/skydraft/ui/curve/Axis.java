package dev.skydraft.ui.curve;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// A scale with round marks on it. For drawing only: figures are exact elsewhere.
///
/// @param from where it begins
/// @param to where it ends
/// @param step how far marks lie apart
record Axis(double from, double to, double step) {
    private static final double MILLION = 1_000_000;

    /// How little of a whole amount a difference may be for the axis to begin at nothing.
    private static final double CLOSE = 0.35;

    /// From the first to the last value.
    static Axis along(double from, double to, int marks) {
        return new Axis(from, to, round((to - from) / marks));
    }

    /// From nothing, or from somewhat below the least where all lies close together, to the mark above the most.
    static Axis upTo(double least, double most, int marks) {
        boolean close = most > 0 && (most - least) / most < CLOSE && most > least;
        double low = close ? least - (most - least) / 6 : Math.min(0, least);
        double step = round((Math.max(most, low + 1) - low) / marks);
        return new Axis(Math.floor(low / step) * step, Math.ceil(Math.max(most, low + 1) / step) * step, step);
    }

    /// The least of 1, 2, 5 and their tenfolds and tenths that is no smaller.
    private static double round(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(n -> n * power)
                .filter(s -> s >= wanted * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
    }

    List<Double> marks() {
        double first = Math.ceil(from / step - 1e-9);
        return DoubleStream.iterate(first, n -> n * step <= to + step * 1e-9, n -> n + 1)
                .map(n -> n * step + 0.0)
                .boxed()
                .toList();
    }

    /// The marks, and where the scale begins between two of them.
    List<Double> marksWithBeginning() {
        List<Double> marks = marks();
        return marks.contains(from)
                ? marks
                : Stream.concat(Stream.of(from), marks.stream()).toList();
    }

    /// Where a value is between the ends, from 0 to 1.
    double share(double value) {
        return (value - from) / (to - from);
    }

    /// A mark as people read it: "1,000", "0.25", "2.5 M".
    String text(double mark) {
        if (to >= 10 * MILLION) {
            return trimmed(mark / MILLION, step / MILLION) + (mark == 0 ? "" : " M");
        }
        return trimmed(mark, step);
    }

    private static String trimmed(double value, double step) {
        int digits = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return String.format(Locale.ROOT, "%,." + digits + "f", value + 0.0);
    }
}
