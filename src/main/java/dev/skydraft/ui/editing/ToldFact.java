package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Drawing;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Property;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Subject;
import dev.skydraft.ui.gesture.Pointer;
import java.util.Optional;

/// A property of a box as the picture tells it: an address block, a number of tasks, a note's text.
///
/// @param spot where the picture tells it
record ToldFact(PlacementRef box, Property<?> property, TextSpot spot) {

    /// What is told at a point; empty where it is a name, or nothing that can be edited in place.
    static Optional<ToldFact> at(Picture picture, Deployment deployment, PlacementRef box, Pointer pointer) {
        Optional<Resource> resource = deployment.find(box.resource());
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        if (resource.get().kind().equals(Drawing.NOTE)) {
            return picture.find(box).map(bounds -> note(box, bounds));
        }
        return picture.within(spot(pointer)).stream()
                .filter(figure -> figure.subject().equals(new Subject.Place(box)))
                .flatMap(figure -> label(figure, pointer).stream())
                .flatMap(label -> told(deployment, box, resource.get(), label, pointer).stream())
                .findFirst();
    }

    /// All of a note is its text.
    static ToldFact note(PlacementRef box, Bounds bounds) {
        return new ToldFact(box, Drawing.NOTE_TEXT, TextSpot.plain(bounds));
    }

    private static Optional<ToldFact> told(
            Deployment deployment, PlacementRef box, Resource resource, Shape.Label label, Pointer pointer) {
        var provider = deployment.settings().provider();
        boolean summary =
                resource.kind().summary().of(resource.values(), provider).startsWith(label.text());
        if (!summary) {
            return Optional.empty();
        }
        return new ToldProperty(resource.kind(), resource.values(), provider)
                .at(character(label, pointer.x()))
                .map(told -> new ToldFact(box, told.property(), TextSpot.of(label, told.from(), told.to())));
    }

    private static Optional<Shape.Label> label(Figure figure, Pointer pointer) {
        return figure.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .filter(label -> pointer.in(TextSpot.of(label).at()))
                .findFirst();
    }

    /// The character of a label that lies under a point.
    private static int character(Shape.Label label, double x) {
        for (int i = 1; i <= label.text().length(); i++) {
            if (label.x() + label.face().width(label.text().substring(0, i)) > x) {
                return i - 1;
            }
        }
        return label.text().length() - 1;
    }

    private static Bounds spot(Pointer pointer) {
        return new Bounds((int) Math.floor(pointer.x()), (int) Math.floor(pointer.y()), 1, 1);
    }
}
