package dev.skydraft.export.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG file a few rows at a time, 8 bits a channel.
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte RGB = 2;
    private static final byte RGB_ALPHA = 6;

    /// Each row as its difference from the one above, which in diagrams is mostly nothing.
    private static final byte FILTER_UP = 2;

    private static final int PIECE = 1 << 16;

    /// Pixels a metre at which a picture of scale 1 is as large as on the canvas: 96 an inch.
    private static final int DENSITY = 3780;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater();
    private final int width;
    private final int channels;
    private final byte[] packed = new byte[PIECE];
    private byte[] above;

    /// Does not close what it writes to.
    ///
    /// @param scale how many times finer than the canvas the picture is; programs ask for it to print
    PngStream(OutputStream out, int width, int height, boolean alpha, double scale) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.channels = alpha ? 4 : 3;
        this.above = new byte[width * channels];
        this.out.write(SIGNATURE);
        chunk("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, alpha ? RGB_ALPHA : RGB, 0, 0, 0});
        });
        chunk("pHYs", data -> {
            data.writeInt((int) (DENSITY * scale));
            data.writeInt((int) (DENSITY * scale));
            data.writeByte(1);
        });
    }

    /// The next rows.
    ///
    /// @param argb pixels, row after row
    void rows(int[] argb, int count) throws IOException {
        for (int row = 0; row < count; row++) {
            byte[] plain = bytes(argb, row * width);
            byte[] filtered = new byte[1 + plain.length];
            filtered[0] = FILTER_UP;
            for (int i = 0; i < plain.length; i++) {
                filtered[i + 1] = (byte) (plain[i] - above[i]);
            }
            above = plain;
            deflater.setInput(filtered);
            drain();
        }
    }

    private byte[] bytes(int[] argb, int from) {
        byte[] bytes = new byte[width * channels];
        for (int i = 0, at = 0; i < width; i++) {
            int pixel = argb[from + i];
            bytes[at++] = (byte) (pixel >> 16);
            bytes[at++] = (byte) (pixel >> 8);
            bytes[at++] = (byte) pixel;
            if (channels == 4) {
                bytes[at++] = (byte) (pixel >> 24);
            }
        }
        return bytes;
    }

    private void drain() throws IOException {
        for (int length = deflater.deflate(packed); length > 0; length = deflater.deflate(packed)) {
            int some = length;
            chunk("IDAT", data -> data.write(packed, 0, some));
        }
    }

    private interface Content {
        void writeTo(DataOutputStream data) throws IOException;
    }

    private void chunk(String type, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        content.writeTo(data);
        var crc = new CRC32();
        crc.update(bytes.toByteArray());
        out.writeInt(bytes.size() - 4);
        bytes.writeTo(out);
        out.writeInt((int) crc.getValue());
    }

    @Override
    public void close() throws IOException {
        deflater.finish();
        drain();
        deflater.end();
        chunk("IEND", data -> {});
        out.flush();
    }
}
