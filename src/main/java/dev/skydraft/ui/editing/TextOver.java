package dev.skydraft.ui.editing;

import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.text.Face;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.Fonts;
import java.util.function.Supplier;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// A field over text of the picture, as large as the text is at the zoom, with the reason beside it why what is typed
/// cannot be kept.
final class TextOver {
    /// Text that is smaller or larger on the screen, in pixels, is edited in a size that can be read.
    private static final double SMALLEST = 12;

    private static final double LARGEST = 40;
    private static final double LEAST_WIDTH = 96;
    private static final double LEAST_AREA = 60;
    private static final double WIDEST_REASON = 320;

    /// From the side of the field to its text, in pixels.
    private static final double INSET = 7;

    private static final double GAP = 3;
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("error");

    private final Pane over;
    private final Supplier<Camera> camera;
    private final TextInputControl input;
    private final Label reason = new Label();
    private Supplier<TextSpot> spot;

    /// @param over the pane that it lies on
    /// @param problem why what is typed cannot be kept; empty text if it can
    TextOver(
            Pane over,
            Supplier<Camera> camera,
            TextInputControl input,
            ObservableStringValue problem,
            Supplier<TextSpot> spot) {
        this.over = over;
        this.camera = camera;
        this.input = input;
        this.spot = spot;
        input.getStyleClass().add("canvas-field");
        reason.getStyleClass().add("inline-reason");
        reason.setWrapText(true);
        reason.setMouseTransparent(true);
        over.getChildren().addAll(input, reason);
        input.textProperty().subscribe(_ -> follow());
        problem.subscribe(this::tell);
    }

    private void tell(@Nullable String problem) {
        boolean invalid = problem != null && !problem.isEmpty();
        input.pseudoClassStateChanged(INVALID, invalid);
        reason.setText(problem);
        reason.setVisible(invalid);
        follow();
    }

    /// Keeps the field over its text while the camera moves.
    void follow() {
        TextSpot text = spot.get();
        double zoom = camera.get().zoom();
        double size = Math.clamp(text.face().size() * zoom, SMALLEST, LARGEST);
        Face face = new Face(text.face().weight(), size);
        Point corner = camera.get().toScreen(text.at().x(), text.at().y());
        input.setStyle(style(Fonts.of(face, 1)));
        input.setPrefWidth(wide(face, text.at().w() * zoom));
        if (input instanceof TextArea area) {
            area.setPrefHeight(Math.max(LEAST_AREA, text.at().h() * zoom));
            place(corner.x(), corner.y(), area.getPrefHeight());
        } else {
            input.applyCss();
            double middle = corner.y() + text.at().h() * zoom / 2;
            double height = Math.max(input.minHeight(-1), input.prefHeight(-1));
            place(corner.x() - INSET, middle - height / 2, height);
        }
        explain();
    }

    /// Every line that is typed is in view, however low or high the box is.
    private void place(double x, double y, double height) {
        input.relocate(x, Math.max(GAP, Math.min(y, over.getHeight() - height - GAP)));
    }

    /// Stronger than the font that the window's style sheets give every field.
    private static String style(Font font) {
        return "-fx-font: %.3fpx \"%s\";".formatted(font.getSize(), font.getName());
    }

    private double wide(Face face, double shown) {
        if (input instanceof TextArea) {
            return Math.max(LEAST_WIDTH, shown);
        }
        return Math.max(LEAST_WIDTH, Math.max(shown, face.width(input.getText())) + 3 * INSET);
    }

    /// Below the field, or above it where it would leave the canvas.
    private void explain() {
        reason.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        reason.applyCss();
        double width = Math.min(WIDEST_REASON, reason.prefWidth(-1));
        double height = reason.prefHeight(width);
        reason.setPrefSize(width, height);
        double below = input.getLayoutY() + input.prefHeight(-1) + GAP;
        double above = input.getLayoutY() - height - GAP;
        reason.relocate(
                Math.clamp(input.getLayoutX(), GAP, Math.max(GAP, over.getWidth() - width - GAP)),
                below + height + GAP > over.getHeight() && above >= 0 ? above : below);
    }

    void focus() {
        input.requestFocus();
        input.selectAll();
    }

    void remove() {
        over.getChildren().removeAll(input, reason);
    }
}
