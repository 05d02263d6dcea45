package dev.skydraft.picture.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.kind.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PictogramTest {
    private static final List<ResourceKind> KINDS = Catalog.KINDS;

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyKindHasAnIconOfItsOwnThatFillsTheGrid(ResourceKind kind) {
        Pictogram icon = Pictogram.find(kind.id()).orElseThrow();
        double[] coordinates = coordinates(icon);
        double low = DoubleStream.of(coordinates).min().orElseThrow();
        double high = DoubleStream.of(coordinates).max().orElseThrow();
        assertTrue(low >= 2 && high <= 22, () -> kind + " spans " + low + " to " + high);
        assertTrue(high - low >= 16, () -> kind + " spans only " + low + " to " + high);
    }

    @Test
    void noTwoKindsLookAlike() {
        List<Pictogram> icons =
                KINDS.stream().map(kind -> Pictogram.of(kind.id())).distinct().toList();
        assertEquals(KINDS.size(), icons.size());
    }

    @Test
    void kindWithoutAnIconHasAQuestionMark() {
        assertEquals(Pictogram.find("unknown").orElseThrow(), Pictogram.of("quantum-thing"));
    }

    @Test
    void pathsAreReadCommandByCommand() {
        assertEquals(
                List.of(List.of(
                        new Move.To(1, 2.5),
                        new Move.Line(3, 2.5),
                        new Move.Line(3, -4),
                        new Move.Line(5, 6),
                        new Move.Line(7, 8),
                        new Move.Curve(1, 2, 3, 4, 5, 6),
                        new Move.Close())),
                Pictogram.parse("<svg><path d=\"M1 2.5H3V-4L5 6 7 8C1 2 3 4 5 6Z\"/></svg>")
                        .paths());
    }

    @Test
    void otherCommandsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Pictogram.parse("<path d=\"M1 2q3 4 5 6\"/>"));
    }

    private static double[] coordinates(Pictogram icon) {
        var coordinates = new ArrayList<Double>();
        icon.paths().stream().flatMap(List::stream).forEach(move -> {
            switch (move) {
                case Move.To to -> coordinates.addAll(List.of(to.x(), to.y()));
                case Move.Line line -> coordinates.addAll(List.of(line.x(), line.y()));
                case Move.Curve curve -> coordinates.addAll(List.of(curve.x(), curve.y()));
                case Move.Close _ -> {}
            }
        });
        return coordinates.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
