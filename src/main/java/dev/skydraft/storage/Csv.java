package dev.skydraft.storage;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated rows as RFC 4180 has them: a cell in double quotes may hold commas, line breaks and doubled
/// quotes.
final class Csv {
    /// One row of cells and the line that it begins in, counted from 1.
    ///
    /// @param columns the column that each cell begins in, counted from 1 in its own line
    record Row(int line, List<Integer> columns, List<String> cells) {
        /// Without spaces around cells.
        Row stripped() {
            return new Row(line, columns, cells.stream().map(String::strip).toList());
        }
    }

    private final String text;
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;
    private int lineStart;

    private Csv(String text) {
        this.text = text;
    }

    /// Every row that is not empty.
    ///
    /// @throws Mistake if a quoted cell is not closed or goes on behind its closing quote
    static List<Row> rows(String text) {
        var csv = new Csv(text);
        var rows = new ArrayList<Row>();
        while (csv.at < text.length()) {
            Row row = csv.row();
            if (!row.cells().equals(List.of(""))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        var columns = new ArrayList<Integer>();
        var cells = new ArrayList<String>();
        do {
            columns.add(at - lineStart + 1);
            cells.add(cell());
        } while (skip(','));
        skip('\r');
        if (!skip('\n') && at < text.length()) {
            throw new Position(line, 0).mistake("A quoted cell goes on behind its closing quote, expected a comma");
        }
        line++;
        lineStart = at;
        return new Row(begin, List.copyOf(columns), List.copyOf(cells));
    }

    private String cell() {
        cell.setLength(0);
        if (skip('"')) {
            quoted();
        } else {
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                cell.append(text.charAt(at++));
            }
        }
        return cell.toString();
    }

    private void quoted() {
        int begin = line;
        while (!skip('"') || doubled()) {
            if (at == text.length()) {
                throw new Position(begin, 0).mistake("A quoted cell is not closed, expected a double quote");
            }
            char next = text.charAt(at++);
            cell.append(next);
            if (next == '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    /// True before the second of two quotes, which stands for one quote in the cell.
    private boolean doubled() {
        return at < text.length() && text.charAt(at) == '"';
    }

    private boolean skip(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }
}
