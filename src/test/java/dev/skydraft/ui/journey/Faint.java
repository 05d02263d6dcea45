package dev.skydraft.ui.journey;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Contrast;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Finds text, drawings and the edges of fields that stand out too little from what is behind them, by WCAG 2.2 AA.
/// What is disabled is exempt there.
final class Faint {
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double DRAWING = 3;
    private static final double LARGE = 24;
    private static final Set<String> EDGED = Set.of("text-input", "combo-box-base", "box", "radio", "search-button");
    private static final Set<String> QUIET = Set.of("name-field", "quiet-field");
    private static final double LARGE_BOLD = 18.66;

    private Faint() {}

    static Stream<String> in(Node node) {
        if (node.isDisabled() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        return switch (node) {
            case Text text
            when !text.getText().isBlank() ->
                fault(text, text.getFill(), text.getParent(), least(text.getFont()), "\"" + text.getText() + "\"");
            case SVGPath path -> drawing(path);
            case Path path -> drawing(path);
            case Region region when isField(region) -> edge(region);
            case Region region when region.getShape() != null && !isTickOfEmptyBox(region) -> shaped(region);
            default -> Stream.empty();
        };
    }

    private static double least(Font font) {
        boolean bold = font.getStyle().contains("Bold");
        return font.getSize() >= LARGE || (bold && font.getSize() >= LARGE_BOLD) ? LARGE_TEXT : TEXT;
    }

    private static Stream<String> drawing(Shape shape) {
        if (shape.getStyleClass().isEmpty() || shape.getStyleClass().contains("border")) {
            return Stream.empty();
        }
        Paint paint = shape.getStroke() == null ? shape.getFill() : shape.getStroke();
        return fault(shape, paint, shape.getParent(), DRAWING, "drawing");
    }

    private static Stream<String> shaped(Region region) {
        return Optional.ofNullable(region.getBackground())
                .map(Background::getFills)
                .filter(fills -> !fills.isEmpty())
                .map(List::getLast)
                .stream()
                .flatMap(fill -> fault(region, fill.getFill(), region.getParent(), DRAWING, "shape"));
    }

    /// What would not be known for a field or a box to tick without its edge. A field that reads as text until it is
    /// pointed at, such as a title, has none.
    private static boolean isField(Region region) {
        boolean box = EDGED.stream().anyMatch(region.getStyleClass()::contains);
        boolean quiet = QUIET.stream().anyMatch(region.getStyleClass()::contains);
        boolean part = region.getParent() instanceof ComboBoxBase;
        return box && !quiet && !part && region.getBackground() != null;
    }

    private static Stream<String> edge(Region field) {
        Paint edge = field.getBackground().getFills().getFirst().getFill();
        return fault(field, edge, field.getParent(), DRAWING, "edge");
    }

    private static boolean isTickOfEmptyBox(Region region) {
        return region.getParent().getParent() instanceof CheckBox box && !box.isSelected();
    }

    private static Stream<String> fault(Node node, Paint paint, Node behind, double least, String what) {
        Color colour = colour(paint);
        if (colour.getOpacity() == 0) {
            return Stream.empty();
        }
        int ground = ground(behind);
        int seen = Colour.over(argb(colour), ground);
        double contrast = Contrast.of(seen, ground);
        return contrast < least
                ? Stream.of("%s on %s: %.2f instead of %.1f: %06x on %06x"
                        .formatted(
                                what,
                                Shown.name(node.getParent()),
                                contrast,
                                least,
                                seen & 0xFFFFFF,
                                ground & 0xFFFFFF))
                : Stream.empty();
    }

    /// The colour behind what stands on a node, through all that is translucent.
    private static int ground(Node node) {
        if (node == null) {
            return 0xFFFFFFFF;
        }
        Optional<Background> background =
                node instanceof Region region ? Optional.ofNullable(region.getBackground()) : Optional.empty();
        List<BackgroundFill> fills = background.map(Background::getFills).orElse(List.of());
        boolean covered = fills.stream().anyMatch(fill -> colour(fill.getFill()).isOpaque());
        int ground = covered ? 0xFF000000 : ground(node.getParent());
        for (BackgroundFill fill : fills) {
            ground = Colour.over(argb(colour(fill.getFill())), ground);
        }
        return ground;
    }

    private static Color colour(Paint paint) {
        return switch (paint) {
            case Color color -> color;
            case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
            case null, default -> Color.TRANSPARENT;
        };
    }

    private static int argb(Color colour) {
        return channel(colour.getOpacity()) << 24
                | channel(colour.getRed()) << 16
                | channel(colour.getGreen()) << 8
                | channel(colour.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
