package dev.skydraft.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Text of many lines on its way to a stream, as UTF-8. What is full is encoded and put aside, since a buffer of
/// megabytes that grows is copied over and over.
public final class LongText {
    private static final int FULL = 1 << 15;

    private final List<byte[]> full = new ArrayList<>();
    private final StringBuilder open = new StringBuilder(FULL + 1024);

    /// Where the next line goes, its line end included.
    public StringBuilder line() {
        if (open.length() >= FULL) {
            full.add(encoded());
            open.setLength(0);
        }
        return open;
    }

    public boolean isEmpty() {
        return full.isEmpty() && open.isEmpty();
    }

    public void writeTo(OutputStream out) throws IOException {
        for (byte[] part : full) {
            out.write(part);
        }
        out.write(encoded());
    }

    private byte[] encoded() {
        return open.toString().getBytes(StandardCharsets.UTF_8);
    }
}
