package dev.skydraft.export;

import dev.skydraft.kind.Property;
import dev.skydraft.layout.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a design in one format.
public interface Exporter {
    /// The word on the command line: `mermaid`.
    String id();

    /// The name in menus.
    String label();

    /// The ending of file names, without the dot.
    String extension();

    /// The media type, such as `text/plain`.
    String mediaType();

    /// True for what can be read in a terminal and pasted into a text field.
    default boolean text() {
        return mediaType().startsWith("text/")
                || mediaType().endsWith("json")
                || mediaType().endsWith("xml");
    }

    /// What can be chosen; the dialog's fields and the command line's flags are made from it.
    List<Property<?>> options();

    /// True for what draws the design, so that a view decides what is in it; false for what writes all of it always.
    default boolean draws() {
        return true;
    }

    /// Writes the design as the request asks; text is UTF-8 with `\n` at the end of each line. Leaves the stream open.
    void write(Request request, OutputStream out) throws IOException;

    /// The same for somebody who waits.
    ///
    /// @throws java.util.concurrent.CancellationException if that one no longer does
    default void write(Request request, OutputStream out, Progress progress) throws IOException {
        progress.check();
        write(request, out);
        progress.check();
    }
}
