package dev.skydraft.pricelist;

import dev.skydraft.storage.FileProblem;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads comma-separated rows one by one, as RFC 4180 has them: a cell in double quotes may hold commas, line
/// breaks and doubled quotes.
final class CsvRows implements AutoCloseable {
    private final Source source;
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begin = 1;

    CsvRows(Source source) throws IOException {
        this.source = source;
        in = source.text();
        if (read() != '\ufeff') {
            at = 0;
        }
    }

    /// The line that the row read last begins in.
    int line() {
        return begin;
    }

    /// The next row; empty at the end.
    ///
    /// @throws FileProblem if a quoted cell is not closed
    Optional<List<String>> next() throws IOException {
        int c = read();
        if (c < 0) {
            return Optional.empty();
        }
        begin = line;
        var cells = new ArrayList<String>();
        while (c >= 0 && c != '\n') {
            c = cell(c);
            cells.add(cell.toString());
            boolean another = c == ',';
            c = another ? read() : c;
            if (another && (c < 0 || c == '\n')) {
                cells.add("");
            }
        }
        line++;
        return Optional.of(cells);
    }

    /// Reads a cell from its first character on and returns what stands behind it.
    private int cell(int first) throws IOException {
        cell.setLength(0);
        int c = first;
        if (c == '"') {
            c = quoted();
        }
        while (c >= 0 && c != ',' && c != '\n') {
            if (c != '\r') {
                cell.append((char) c);
            }
            c = read();
        }
        return c;
    }

    private int quoted() throws IOException {
        int c = read();
        while (c >= 0) {
            if (c == '"') {
                c = read();
                if (c != '"') {
                    return c;
                }
            }
            line += c == '\n' ? 1 : 0;
            cell.append((char) c);
            c = read();
        }
        throw new FileProblem(
                source.name(),
                begin,
                0,
                "A quoted cell is not closed, expected a double quote; the file may not have"
                        + " been downloaded whole");
    }

    /// The next character; below 0 at the end.
    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer);
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
