package dev.skydraft.storage;

import java.util.List;

/// A CSV file with named columns, as the tables that come with Skydraft are.
///
/// @param file its name, for problems
public record Table(String file, List<String> columns, List<Row> rows) {
    /// What some spreadsheets write in front of UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// One row of a table.
    public static final class Row {
        private final Table table;
        private final Csv.Row csv;

        private Row(Table table, Csv.Row csv) {
            this.table = table;
            this.csv = csv;
        }

        /// The line that it begins in, counted from 1.
        public int line() {
            return csv.line();
        }

        public List<String> cells() {
            return csv.cells();
        }

        boolean has(String column) {
            return table.columns.contains(column);
        }

        /// Empty text where the table does not have that column.
        public String cell(String column) {
            int at = table.columns.indexOf(column);
            return at < 0 ? "" : csv.cells().get(at);
        }

        /// A problem of one cell.
        public FileProblem problem(String column, String sentence) {
            int at = table.columns.indexOf(column);
            return new FileProblem(table.file, line(), at < 0 ? 0 : csv.column(at), sentence);
        }

        public FileProblem problem(String sentence) {
            return new FileProblem(table.file, line(), 0, sentence);
        }
    }

    /// A table that comes with the program.
    ///
    /// @param file as it is called in the project: `assets/prices/zones.csv`
    /// @throws FileProblem if it is missing or no such table
    public static Table packed(String file, List<String> columns) {
        return read(file, Packed.text(file), columns);
    }

    /// @param columns the header that it must have
    /// @throws FileProblem if the text is no such table
    static Table read(String file, String text, List<String> columns) {
        try {
            List<Csv.Row> rows = Csv.rows(text);
            if (rows.isEmpty() || !rows.getFirst().cells().equals(columns)) {
                throw new FileProblem(file, 1, 0, "The first line is no header, expected " + String.join(",", columns));
            }
            var header = new Table(file, columns, List.of());
            return new Table(
                    file, columns, rows.stream().skip(1).map(r -> header.row(r)).toList());
        } catch (Mistake mistake) {
            throw mistake.in(file);
        }
    }

    /// A table that somebody wrote by hand: its columns in any order, some of them left out, spaces around cells.
    ///
    /// @throws FileProblem if a column that is needed is missing, or one is unknown or there twice
    static Table readLoosely(String file, String text, List<String> needed, List<String> known) {
        try {
            List<Csv.Row> rows = Csv.rows(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            Csv.Row first = rows.isEmpty()
                    ? new Csv.Row("", 0, 1, List.of())
                    : rows.getFirst().stripped();
            var header = new Table(file, first.cells(), List.of());
            header.check(first, needed, known);
            return new Table(
                    file,
                    first.cells(),
                    rows.stream().skip(1).map(r -> header.row(r.stripped())).toList());
        } catch (Mistake mistake) {
            throw mistake.in(file);
        }
    }

    private void check(Csv.Row header, List<String> needed, List<String> known) {
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new FileProblem(
                        file,
                        1,
                        0,
                        "The first line names no column \"%s\", expected a header such as %s"
                                .formatted(column, String.join(",", known)));
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!known.contains(column) || columns.indexOf(column) < i) {
                throw new FileProblem(
                        file,
                        1,
                        header.column(i),
                        "\"%s\" is no column or is there twice, expected some of %s"
                                .formatted(column, String.join(", ", known)));
            }
        }
    }

    private Row row(Csv.Row cells) {
        var row = new Row(this, cells);
        if (row.cells().size() != columns.size()) {
            throw row.problem(
                    "The row has %d cells, expected %d".formatted(row.cells().size(), columns.size()));
        }
        return row;
    }
}
