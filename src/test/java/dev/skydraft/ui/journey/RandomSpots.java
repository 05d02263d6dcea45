package dev.skydraft.ui.journey;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;

/// Boxes and spots of a document's canvas, at random.
final class RandomSpots {
    private final DocumentModel document;
    private final CanvasHand hand;
    private final Random random;

    RandomSpots(DocumentModel document, CanvasHand hand, Random random) {
        this.document = document;
        this.hand = hand;
        this.random = random;
    }

    /// Mostly a spot in some box, else anywhere near the drawing.
    Point2D somewhere() {
        List<PlacementRef> boxes = boxes();
        Bounds bounds =
                boxes.isEmpty() || random.nextInt(6) == 0 ? new Bounds(-100, -100, 1500, 1200) : bounds(one(boxes));
        return hand.local(
                bounds.x() + random.nextInt(Math.max(1, bounds.w())),
                bounds.y() + random.nextInt(Math.max(1, bounds.h())));
    }

    /// What stands in the same container.
    Set<PlacementRef> siblings(PlacementRef box) {
        Optional<String> in = Places.find(design(), box).orElseThrow().in();
        return boxes().stream()
                .filter(ref -> Places.find(design(), ref).orElseThrow().in().equals(in))
                .collect(Collectors.toSet());
    }

    Bounds bounds(PlacementRef box) {
        return Places.absolute(design(), box).orElseThrow();
    }

    List<PlacementRef> boxes() {
        return design().resources().stream().flatMap(Places::refs).toList();
    }

    Design design() {
        return document.design();
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
