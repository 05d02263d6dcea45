package dev.skydraft.export.image;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Wire;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Subject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/// What a figure is called where it can be pointed at or is read out: "Orders database, PostgreSQL", "API to Orders
/// database, TCP 5432".
final class Titles {
    private final Deployment deployment;

    Titles(Deployment deployment) {
        this.deployment = deployment;
    }

    String of(Figure figure) {
        SequencedSet<String> words = new LinkedHashSet<>();
        words.add(
                switch (figure.subject()) {
                    case Subject.Place(PlacementRef ref) -> name(ref);
                    case Subject.Line(Wire wire) -> name(wire.from()) + " to " + name(wire.to());
                });
        texts(figure, words);
        if (figure.ghost()) {
            words.add("absent in " + deployment.environment().name());
        }
        return String.join(", ", words);
    }

    /// The figure's own words, but not the lines that a long name is broken into.
    private static void texts(Figure figure, SequencedSet<String> words) {
        String name = words.getFirst();
        for (Shape shape : figure.shapes()) {
            if (shape instanceof Shape.Label label && !name.contains(label.full())) {
                words.add(label.full());
            }
        }
    }

    private String name(PlacementRef ref) {
        Optional<Resource> resource = deployment.design().find(ref.resource());
        return resource.map(Resource::name)
                .filter(name -> !name.isBlank())
                .or(() -> resource.map(r -> r.kind().label()))
                .orElse(ref.resource());
    }
}
