package dev.skydraft.ui.editing;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.text.Face;
import java.util.List;
import java.util.Optional;

/// Where text stands in a picture, and how it is set.
///
/// @param at on the whole canvas
record TextSpot(Bounds at, Face face) {
    /// Text of a picture that has none yet at a place.
    static TextSpot plain(Bounds at) {
        return new TextSpot(at, Face.regular(12));
    }

    static TextSpot of(Shape.Label label) {
        int x = (int) Math.floor(label.x());
        int top = (int) Math.floor(label.baseline() - label.face().ascent());
        int bottom = (int) Math.ceil(label.baseline() + label.face().descent());
        int width = (int) Math.ceil(label.x() + label.width()) - x;
        return new TextSpot(new Bounds(x, top, width, Math.max(1, bottom - top)), label.face());
    }

    /// Some characters of a label, as far as they are shown.
    static TextSpot of(Shape.Label label, int from, int to) {
        Face face = label.face();
        String shown = label.text().substring(0, Math.min(to, label.text().length()));
        int start = Math.min(from, shown.length());
        double x = label.x() + face.width(shown.substring(0, start));
        String part = shown.substring(start);
        return of(new Shape.Label(part, part, face, label.colour(), x, label.baseline()));
    }

    /// The name of a box, all lines of it: what a box says first.
    static Optional<TextSpot> name(Picture picture, PlacementRef box) {
        List<Shape.Label> labels = picture.find(box).map(picture::within).orElse(List.of()).stream()
                .filter(figure -> figure.subject().equals(new Subject.Place(box)))
                .flatMap(figure -> figure.shapes().stream())
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .toList();
        return labels.stream()
                .takeWhile(label -> label.face().equals(labels.getFirst().face()))
                .map(TextSpot::of)
                .reduce(TextSpot::with);
    }

    private TextSpot with(TextSpot line) {
        return new TextSpot(at.union(line.at), face);
    }
}
