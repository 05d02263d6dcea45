package dev.skydraft.ui.canvas;

import dev.skydraft.picture.text.Face;
import dev.skydraft.picture.text.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The bundled typeface as JavaFX fonts.
public final class Fonts {
    /// Sizes are rounded to this part of a pixel, so that zooming makes no end of fonts.
    private static final double STEP = 0.125;

    private static final Map<Weight, String> NAMES = new EnumMap<>(Weight.class);
    private static final Map<Face, Font> SIZED = new HashMap<>();

    private Fonts() {}

    /// Makes the typeface known by its name, so that style sheets find it.
    public static void install() {
        for (Weight weight : Weight.values()) {
            NAMES.computeIfAbsent(weight, Fonts::register);
        }
    }

    /// The font in which text takes up the face's widths, times the zoom.
    public static Font of(Face face, double zoom) {
        double size = Math.max(STEP, Math.round(face.size() * zoom / STEP) * STEP);
        return SIZED.computeIfAbsent(new Face(face.weight(), size), Fonts::load);
    }

    private static Font load(Face face) {
        return new Font(NAMES.computeIfAbsent(face.weight(), Fonts::register), face.size());
    }

    /// Makes the font file known to JavaFX and returns the name it is known by.
    private static String register(Weight weight) {
        try (InputStream in = weight.open()) {
            return Font.loadFont(in, 12).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
