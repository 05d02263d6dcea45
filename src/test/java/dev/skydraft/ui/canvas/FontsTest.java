package dev.skydraft.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.picture.text.Face;
import dev.skydraft.picture.text.SampleTexts;
import dev.skydraft.picture.text.Weight;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FontsTest {
    @ParameterizedTest
    @EnumSource(Weight.class)
    void lineIsAsWideAsJavaFxSetsIt(Weight weight) {
        for (double zoom : new double[] {0.5, 1, 1.5, 3}) {
            for (String line : SampleTexts.ALL) {
                var text = new Text(line);
                text.setFont(Fonts.of(new Face(weight, 12), zoom));
                double measured = new Face(weight, 12).width(line) * zoom;
                assertEquals(text.getLayoutBounds().getWidth(), measured, 0.05 * zoom, line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void fontIsTheBundledOne(Weight weight) {
        Font font = Fonts.of(new Face(weight, 12), 1);
        assertEquals(weight == Weight.REGULAR ? "Inter Regular" : "Inter SemiBold", font.getName());
    }
}
