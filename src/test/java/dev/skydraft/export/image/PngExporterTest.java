package dev.skydraft.export.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.export.Request;
import dev.skydraft.export.Unwritable;
import dev.skydraft.kind.Values;
import dev.skydraft.layout.Progress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngExporterTest {
    private static final Request DEV = Request.of(TaskFlow.DESIGN, "dev");

    private static Values scale(String scale) {
        return Values.NONE.with(PngExporter.SCALE, scale);
    }

    /// Strips leave no seams: the picture is the one that is painted in one go.
    @ParameterizedTest
    @ValueSource(strings = {"0.25", "1", "2"})
    void thePixelsAreThoseOfAPicturePaintedInOneGo(String scale) throws IOException {
        Request request = DEV.with(scale(scale));
        BufferedImage expected = inOneGo(Sheet.of(request, Progress.NONE), Double.parseDouble(scale));
        BufferedImage image = read(request);
        assertEquals(List.of(expected.getWidth(), expected.getHeight()), List.of(image.getWidth(), image.getHeight()));
        assertArrayEquals(pixels(expected), pixels(image));
    }

    private static BufferedImage inOneGo(Sheet sheet, double scale) {
        var image = new BufferedImage(
                (int) Math.ceil(sheet.width() * scale),
                (int) Math.ceil(sheet.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(sheet.ground().orElseThrow()));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        Sheet.Drawing drawing = sheet.drawings().getFirst();
        g.translate(drawing.dx(), drawing.dy());
        var brush = new Brush(g, scale);
        drawing.picture().figures().forEach(figure -> figure.shapes().forEach(brush::paint));
        g.dispose();
        return image;
    }

    @Test
    void aTransparentGroundLetsThePageShine() throws IOException {
        BufferedImage image = read(DEV.with(scale("1").with(ImageOptions.TRANSPARENT, true)));
        assertEquals(0, image.getRGB(1, 1) >>> 24);
        assertEquals(0xFFFFFFFF, read(DEV.with(scale("1"))).getRGB(1, 1));
    }

    /// A crop through the middle of a network: nothing of it is painted on the margin.
    @Test
    void aCroppedViewIsPaintedUpToItsEdge() throws IOException {
        Bounds crop = new Bounds(200, 300, 300, 280);
        BufferedImage image = read(DEV.with(scale("1")).in(View.ALL.withCrop(Optional.of(crop))));
        assertEquals(List.of(348, 328), List.of(image.getWidth(), image.getHeight()));
        assertEquals(0xFFFFFFFF, image.getRGB(23, 164));
        assertEquals(0xFFFFFFFF, image.getRGB(324, 164));
        assertNotEquals(0xFFFFFFFF, image.getRGB(24, 25));
    }

    @Test
    void theDarkThemeIsDark() throws IOException {
        assertEquals(
                0xFF12161C,
                read(DEV.with(scale("1").with(ImageOptions.THEME, "dark"))).getRGB(1, 1));
    }

    @Test
    void emptyDesignsAreEmptyPictures() throws IOException {
        assertEquals(96, read(Request.of(Design.empty("Empty"))).getWidth());
    }

    @Test
    void aPictureTooLargeForAnyProgramIsRefusedWithTheScaleThatFits() {
        assertEquals(
                "At this scale the picture has 40,096 x 240 pixels, more than programs open; scale 1 fits.",
                refused(across(20_000)));
        assertEquals(
                "At this scale the picture has 400,096 x 240 pixels, more than programs open;"
                        + " no scale fits, but SVG has no limit.",
                refused(across(200_000)));
    }

    private static String refused(Design design) {
        return assertThrows(Unwritable.class, () -> write(Request.of(design))).getMessage();
    }

    private static Design across(int width) {
        return Designs.named("Wide")
                .add("users", Users.KIND)
                .build()
                .withResource("users", r -> r.withAt(List.of(r.place().withBounds(new Bounds(0, 0, width, 72)))));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage read(Request request) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(write(request)));
    }

    private static byte[] write(Request request) throws IOException {
        var out = new ByteArrayOutputStream();
        new PngExporter().write(request, out);
        return out.toByteArray();
    }
}
