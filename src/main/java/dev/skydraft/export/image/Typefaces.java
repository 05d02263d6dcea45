package dev.skydraft.export.image;

import dev.skydraft.picture.Shape;
import dev.skydraft.picture.text.WebFont;
import dev.skydraft.picture.text.Weight;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The style sheet by which a document carries the characters that it shows, so that it looks the same everywhere.
final class Typefaces {
    private Typefaces() {}

    static String of(Sheet sheet) {
        Map<Weight, String> texts = labels(sheet)
                .collect(Collectors.groupingBy(
                        label -> label.face().weight(),
                        () -> new EnumMap<>(Weight.class),
                        Collectors.mapping(Shape.Label::text, Collectors.joining())));
        return texts.entrySet().stream()
                .map(entry -> face(entry.getKey(), entry.getValue().codePoints()))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Shape.Label> labels(Sheet sheet) {
        return sheet.drawings().stream()
                .flatMap(drawing -> Stream.concat(
                        Stream.concat(drawing.heading().stream(), drawing.legend().stream()),
                        drawing.picture().figures().stream().flatMap(figure -> figure.shapes().stream())))
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast);
    }

    private static String face(Weight weight, IntStream characters) {
        return "@font-face{font-family:Inter;font-weight:%d;src:url(data:font/woff;base64,%s) format('woff')}"
                .formatted(weight.css(), Base64.getEncoder().encodeToString(WebFont.of(weight, characters)));
    }
}
