package dev.skydraft.ui;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The system's clipboard: bitmaps as images, everything else as text; SVG under its own name too, for programs that
/// draw it.
final class SystemClipboard implements Clipboard {
    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    @Override
    public void put(String mediaType, byte[] bytes) {
        var content = new ClipboardContent();
        if (mediaType.equals(PNG)) {
            content.putImage(new Image(new ByteArrayInputStream(bytes)));
        } else {
            content.putString(new String(bytes, StandardCharsets.UTF_8));
        }
        if (mediaType.equals(SVG)) {
            content.put(format(SVG), ByteBuffer.wrap(bytes));
        }
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public String text() {
        String text = javafx.scene.input.Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    private static DataFormat format(String mediaType) {
        return Optional.ofNullable(DataFormat.lookupMimeType(mediaType)).orElseGet(() -> new DataFormat(mediaType));
    }
}
