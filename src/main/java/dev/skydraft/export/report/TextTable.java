package dev.skydraft.export.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows in columns as wide as their widest cell.
final class TextTable {
    private static final String GAP = "  ";
    private static final List<String> RULE = List.of();

    private final List<Boolean> numeric;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param numeric for each column whether it is aligned to the right
    TextTable(List<Boolean> numeric) {
        this.numeric = List.copyOf(numeric);
    }

    /// @param cells as many as there are columns; empty ones stay blank
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /// A line across all columns.
    void rule() {
        rows.add(RULE);
    }

    /// The rows as lines, without spaces at their ends.
    String text() {
        var text = new StringBuilder();
        int[] widths = widths();
        int whole = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        for (List<String> row : rows) {
            String line = row.equals(RULE) ? "-".repeat(whole) : line(row, widths);
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(padded(row.get(i), widths[i], numeric.get(i)));
        }
        return line.toString();
    }

    private int[] widths() {
        var widths = new int[numeric.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static String padded(String text, int width, boolean right) {
        String spaces = " ".repeat(width - width(text));
        return right ? spaces + text : text + spaces;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
