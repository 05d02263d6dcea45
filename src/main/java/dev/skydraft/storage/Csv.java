package dev.skydraft.storage;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated rows as RFC 4180 has them: a cell in double quotes may hold commas, line breaks and doubled
/// quotes.
final class Csv {
    /// One row of cells and the line that it begins in, counted from 1.
    ///
    /// @param text that it stands in
    /// @param start where in the text it begins
    record Row(String text, int start, int line, List<String> cells) {
        /// Without spaces around cells.
        Row stripped() {
            return new Row(text, start, line, cells.stream().map(String::strip).toList());
        }

        /// The column that a cell begins in, counted from 1 in its own line; looked for where a problem is told.
        int column(int cell) {
            var csv = new Csv(text, start);
            for (int i = 0; i < cell; i++) {
                csv.cell();
                csv.skip(',');
            }
            return csv.at - csv.lineStart + 1;
        }
    }

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    private Csv(String text, int start) {
        this.text = text;
        this.at = start;
        this.lineStart = start;
    }

    /// Every row that is not empty.
    ///
    /// @throws Mistake if a quoted cell is not closed or goes on behind its closing quote
    static List<Row> rows(String text) {
        var csv = new Csv(text, 0);
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
        int start = at;
        var cells = new ArrayList<String>();
        do {
            cells.add(cell());
        } while (skip(','));
        skip('\r');
        if (!skip('\n') && at < text.length()) {
            throw new Position(line, 0).mistake("A quoted cell goes on behind its closing quote, expected a comma");
        }
        line++;
        lineStart = at;
        return new Row(text, start, begin, cells);
    }

    private String cell() {
        return skip('"') ? quoted() : bare();
    }

    /// Up to the next comma or the end of the line.
    private String bare() {
        int begin = at;
        at = next(',', next('\r', next('\n', text.length())));
        return text.substring(begin, at);
    }

    /// Where a character comes next; `end` where it does not come before that.
    private int next(char wanted, int end) {
        int found = text.indexOf(wanted, at, end);
        return found < 0 ? end : found;
    }

    private String quoted() {
        int begin = line;
        var cell = new StringBuilder();
        do {
            int close = text.indexOf('"', at);
            if (close < 0) {
                throw new Position(begin, 0).mistake("A quoted cell is not closed, expected a double quote");
            }
            // The quote that is taken along is the second of two, if another follows.
            cell.append(text, at, close + 1);
            pass(close + 1);
        } while (skip('"'));
        cell.setLength(cell.length() - 1);
        return cell.toString();
    }

    /// Goes on to a place in the text behind any number of line breaks.
    private void pass(int to) {
        for (int end = next('\n', to); end < to; end = next('\n', to)) {
            line++;
            at = end + 1;
            lineStart = at;
        }
        at = to;
    }

    private boolean skip(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }
}
