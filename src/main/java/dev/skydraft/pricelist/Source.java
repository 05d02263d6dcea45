package dev.skydraft.pricelist;

import dev.skydraft.storage.FileProblem;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;

/// A file that prices are read from, which may be compressed with gzip.
///
/// @param file which need not exist
/// @param watch hears how much of the file is read
record Source(Path file, Watch watch) {
    private static final int BUFFER = 1 << 16;

    String name() {
        return file.toString();
    }

    FileProblem problem(String sentence) {
        return new FileProblem(name(), sentence);
    }

    FileProblem problem(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> problem("There is no such file");
            case AccessDeniedException _ -> problem("The file may not be read by you");
            case EOFException _ -> problem("The compressed file ends too early; it may not have been downloaded whole");
            default -> problem("The file cannot be read: " + e.getMessage());
        };
    }

    /// The day on which the file was last written: when it was downloaded, for files that do not say how old they are.
    LocalDate written() throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    /// The file's content, decompressed.
    InputStream open() throws IOException {
        if (Files.isDirectory(file)) {
            throw problem("This is a folder, expected a file");
        }
        var in = new BufferedInputStream(new Counting(Files.newInputStream(file), Files.size(file)), BUFFER);
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, BUFFER) : in;
    }

    /// The file's text, in UTF-8 or, with a mark in front, in UTF-16, in which PowerShell writes what it downloads.
    Reader text() throws IOException {
        var in = new BufferedInputStream(open(), BUFFER);
        in.mark(2);
        int mark = in.read() << 8 | in.read();
        in.reset();
        boolean wide = mark == 0xfeff || mark == 0xfffe;
        return new InputStreamReader(in, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /// Tells the watch how much was read, as often as a buffer is filled.
    private final class Counting extends FilterInputStream {
        private final long size;
        private long count;

        Counting(InputStream in, long size) {
            super(in);
            this.size = Math.max(size, 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            watch.at(Math.min((double) count / size, 1));
            return read;
        }
    }
}
