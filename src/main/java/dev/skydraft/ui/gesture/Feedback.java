package dev.skydraft.ui.gesture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import java.util.List;
import java.util.Optional;

/// What a gesture under way shows on top of the diagram, in canvas units.
///
/// @param band the rubber band
/// @param target the container or box that a release would act on
/// @param refusal why a release would be refused, as a sentence beside the pointer
/// @param pointer where the pointer is
/// @param line the corners of a new connection, both ends among them
/// @param ghost where a new box would land
/// @param guides what the dragged box has come to rest on
/// @param sized the box whose size is being changed, which is told below it
public record Feedback(
        Optional<Bounds> band,
        Optional<Bounds> target,
        Optional<String> refusal,
        Optional<Point> pointer,
        List<Point> line,
        Optional<Bounds> ghost,
        List<Guide> guides,
        Optional<Bounds> sized) {
    public static final Feedback NONE = new Feedback(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Feedback {
        line = List.copyOf(line);
        guides = List.copyOf(guides);
    }

    Feedback withBand(Bounds bounds) {
        return new Feedback(Optional.of(bounds), target, refusal, pointer, line, ghost, guides, sized);
    }

    Feedback withTarget(Optional<Bounds> bounds) {
        return new Feedback(band, bounds, refusal, pointer, line, ghost, guides, sized);
    }

    Feedback withRefusal(Optional<String> sentence, Pointer at) {
        return new Feedback(band, target, sentence, Optional.of(new Point(at.x(), at.y())), line, ghost, guides, sized);
    }

    Feedback withLine(List<Point> drawn) {
        return new Feedback(band, target, refusal, pointer, drawn, ghost, guides, sized);
    }

    Feedback withGhost(Bounds bounds) {
        return new Feedback(band, target, refusal, pointer, line, Optional.of(bounds), guides, sized);
    }

    Feedback withGuides(List<Guide> shown) {
        return new Feedback(band, target, refusal, pointer, line, ghost, shown, sized);
    }

    Feedback withSize(Bounds bounds) {
        return new Feedback(band, target, refusal, pointer, line, ghost, guides, Optional.of(bounds));
    }
}
