package dev.skydraft.picture;

import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Map;

/// What is laid over a picture to answer one question: a tone and a few words for each box that it says something
/// about, and a legend. Nothing is told by tone alone.
///
/// @param title what the legend is headed with
/// @param lines what is said about connections, by their ids
public record Overlay(String title, Map<PlacementRef, Mark> marks, Map<String, LineMark> lines, List<Entry> legend) {
    /// Says nothing.
    public static final Overlay NONE = new Overlay("", Map.of(), List.of());

    /// What is said about one placement.
    ///
    /// @param caption stands in the place of the box's facts; empty text leaves those
    /// @param alarm true where the box must catch the eye; its caption says why
    public record Mark(Tone tone, String caption, boolean alarm) {
        /// Says nothing, and changes nothing.
        public static final Mark NONE = new Mark(Tone.PLAIN, "", false);
    }

    /// What is said about the lines of one connection.
    ///
    /// @param width in canvas units; 0 for that of other lines
    /// @param caption stands in the place of the line's label
    /// @param dashed true where it is not all known
    public record LineMark(Tone tone, double width, String caption, boolean dashed) {
        /// Says nothing, and changes nothing.
        public static final LineMark NONE = new LineMark(Tone.PLAIN, 0, "", false);
    }

    /// A line of the legend.
    public record Entry(Tone tone, String text) {}

    public Overlay {
        marks = Map.copyOf(marks);
        lines = Map.copyOf(lines);
        legend = List.copyOf(legend);
    }

    /// Says something about boxes alone.
    public Overlay(String title, Map<PlacementRef, Mark> marks, List<Entry> legend) {
        this(title, marks, Map.of(), legend);
    }

    public LineMark line(String connection) {
        return lines.getOrDefault(connection, LineMark.NONE);
    }

    public Mark mark(PlacementRef ref) {
        return marks.getOrDefault(ref, Mark.NONE);
    }
}
