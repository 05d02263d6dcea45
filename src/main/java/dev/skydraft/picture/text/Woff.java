package dev.skydraft.picture.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.Deflater;

/// Packs the tables of a font into a WOFF 1.0 file, each compressed.
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /// A table as it is, and as it stands in the file.
    private record Packed(String tag, ByteBuffer table, ByteBuffer data) {}

    static byte[] pack(SortedMap<String, ByteBuffer> tables) {
        List<Packed> all = tables.entrySet().stream()
                .map(entry -> new Packed(entry.getKey(), entry.getValue(), ByteBuffer.wrap(deflated(entry.getValue()))))
                .toList();
        int offset = HEADER + ENTRY * all.size();
        int length =
                offset + all.stream().mapToInt(p -> padded(p.data().capacity())).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        header(file, tables);
        for (Packed packed : all) {
            int size = packed.data().capacity();
            packed.tag().chars().forEach(c -> file.put((byte) c));
            file.putInt(offset).putInt(size);
            file.putInt(packed.table().remaining()).putInt(checksum(packed.table()));
            file.put(offset, packed.data(), 0, size);
            offset += padded(size);
        }
        return file.array();
    }

    private static void header(ByteBuffer file, SortedMap<String, ByteBuffer> tables) {
        int unpacked = 12
                + 16 * tables.size()
                + tables.values().stream().mapToInt(t -> padded(t.remaining())).sum();
        file.putInt(SIGNATURE).putInt(TRUE_TYPE).putInt(file.capacity());
        file.putShort((short) tables.size()).putShort((short) 0).putInt(unpacked);
        file.putShort((short) 1).putShort((short) 0);
        file.position(HEADER);
    }

    /// Compressed, unless that is no shorter.
    private static byte[] deflated(ByteBuffer table) {
        byte[] plain = new byte[table.remaining()];
        table.get(table.position(), plain);
        byte[] room = new byte[plain.length];
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(plain);
            deflater.finish();
            int length = deflater.deflate(room);
            return deflater.finished() && length < plain.length ? Arrays.copyOf(room, length) : plain;
        }
    }

    private static int checksum(ByteBuffer table) {
        int sum = 0;
        for (int i = 0; i < table.remaining(); i++) {
            sum += (table.get(table.position() + i) & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
