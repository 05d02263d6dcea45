package dev.skydraft.ui.gesture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import java.util.Optional;

/// What a gesture under way shows on top of the diagram, in canvas units.
///
/// @param band the rubber band
/// @param target the container or box that a release would act on
/// @param refusal why a release would be refused, as a sentence beside the pointer
/// @param pointer where the pointer is
/// @param line from where to where a new connection is drawn
/// @param ghost where a new box would land
public record Feedback(
        Optional<Bounds> band,
        Optional<Bounds> target,
        Optional<String> refusal,
        Optional<Point> pointer,
        Optional<Line> line,
        Optional<Bounds> ghost) {
    public static final Feedback NONE = new Feedback(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// A straight line between two points.
    public record Line(double x1, double y1, double x2, double y2) {}

    Feedback withBand(Bounds bounds) {
        return new Feedback(Optional.of(bounds), target, refusal, pointer, line, ghost);
    }

    Feedback withTarget(Optional<Bounds> bounds) {
        return new Feedback(band, bounds, refusal, pointer, line, ghost);
    }

    Feedback withRefusal(Optional<String> sentence, Pointer at) {
        return new Feedback(band, target, sentence, Optional.of(new Point(at.x(), at.y())), line, ghost);
    }

    Feedback withLine(Line drawn) {
        return new Feedback(band, target, refusal, pointer, Optional.of(drawn), ghost);
    }

    Feedback withGhost(Bounds bounds) {
        return new Feedback(band, target, refusal, pointer, line, Optional.of(bounds));
    }
}
