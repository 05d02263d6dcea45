package dev.skydraft.ui.overlay;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Theme;
import dev.skydraft.ui.window.Visibility;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// What the tints of an overlay mean, in a line along the upper edge of the canvas.
public final class Legend extends FlowPane {
    private static final double SWATCH = 14;

    private Overlay shown = Overlay.NONE;
    private Theme theme = Theme.LIGHT;

    /// @param room how wide it may become before it takes another line
    public Legend(ObservableValue<Number> room) {
        prefWrapLengthProperty().bind(room);
        getStyleClass().add("legend-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        setAccessibleText("Legend");
        Visibility.show(this, false);
    }

    public void show(Overlay overlay, Theme colours) {
        if (overlay.equals(shown) && colours.equals(theme)) {
            return;
        }
        shown = overlay;
        theme = colours;
        var title = new Label(overlay.title());
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        overlay.legend().forEach(entry -> getChildren().add(line(entry)));
        Visibility.show(this, !overlay.title().isEmpty());
    }

    private HBox line(Overlay.Entry entry) {
        Theme.Tint tint = theme.tones().of(entry.tone());
        var swatch = new Rectangle(SWATCH, SWATCH, colour(tint.fill()));
        swatch.setArcWidth(6);
        swatch.setArcHeight(6);
        swatch.setStroke(colour(tint.border()));
        swatch.setStrokeWidth(1.5);
        var line = new HBox(swatch, new Label(entry.text()));
        line.getStyleClass().add("legend-line");
        return line;
    }

    private static Color colour(int argb) {
        return Color.rgb(Colour.red(argb), Colour.green(argb), Colour.blue(argb), Colour.alpha(argb) / 255.0);
    }
}
