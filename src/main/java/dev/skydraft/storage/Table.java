package dev.skydraft.storage;

import java.util.List;

/// A CSV file with named columns, as the tables that come with Skydraft are.
///
/// @param file its name, for problems
public record Table(String file, List<String> columns, List<Row> rows) {

    /// One row and the line that it begins in.
    public record Row(Table table, int line, List<String> cells) {
        public String cell(String column) {
            return cells.get(table.columns.indexOf(column));
        }

        public FileProblem problem(String sentence) {
            return new FileProblem(table.file, line, 0, sentence);
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

    private Row row(Csv.Row cells) {
        var row = new Row(this, cells.line(), cells.cells());
        if (row.cells().size() != columns.size()) {
            throw row.problem(
                    "The row has %d cells, expected %d".formatted(row.cells().size(), columns.size()));
        }
        return row;
    }
}
