package dev.skydraft.picture;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shapes of which all but the first, which lies below the others, are drawn when someone asks for them: most boxes of
/// a large design are never seen so large that their text can be read. Immutable for all who look at it.
public final class LateShapes extends AbstractList<Shape> {
    private final Shape ground;
    private final double tallest;
    private final Supplier<List<Shape>> drawing;

    /// Threads that race draw the same.
    private @Nullable List<Shape> drawn;

    /// @param tallest the height of the tallest of the others
    /// @param drawing gives all shapes, the first included; always the same
    LateShapes(Shape ground, double tallest, Supplier<List<Shape>> drawing) {
        this.ground = ground;
        this.tallest = tallest;
        this.drawing = drawing;
    }

    /// The first of them.
    public Shape ground() {
        return ground;
    }

    /// The height of the tallest of the others, in canvas units.
    public double tallest() {
        return tallest;
    }

    private List<Shape> all() {
        List<Shape> known = drawn;
        if (known == null) {
            known = List.copyOf(drawing.get());
            drawn = known;
        }
        return known;
    }

    @Override
    public Shape get(int index) {
        return index == 0 ? ground : all().get(index);
    }

    @Override
    public Shape getFirst() {
        return ground;
    }

    @Override
    public int size() {
        return all().size();
    }
}
