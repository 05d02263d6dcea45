package dev.skydraft.storage;

import java.util.List;

/// A CSV file with named columns.
///
/// @param file its name, for problems
record Table(String file, List<String> columns, List<Row> rows) {

    /// One row and the line that it begins in.
    record Row(Table table, int line, List<String> cells) {
        String cell(String column) {
            return cells.get(table.columns.indexOf(column));
        }

        FileProblem problem(String sentence) {
            return new FileProblem(table.file, line, 0, sentence);
        }
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

    private Row row(Csv.Row cells) {
        var row = new Row(this, cells.line(), cells.cells());
        if (row.cells().size() != columns.size()) {
            throw row.problem(
                    "The row has %d cells, expected %d".formatted(row.cells().size(), columns.size()));
        }
        return row;
    }
}
