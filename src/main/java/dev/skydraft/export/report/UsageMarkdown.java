package dev.skydraft.export.report;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import java.util.List;
import java.util.stream.Collectors;

/// What the bills depend on, for documents: a table for each environment.
final class UsageMarkdown implements UsageFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(Usage usage) {
        var text = new StringBuilder("# Usage of " + Markdown.escaped(usage.design()) + "\n");
        for (UsageSheet sheet : usage.sheets()) {
            text.append("\n## %s\n\n%s.\n\n".formatted(Markdown.escaped(sheet.environment()), sheet.headline()));
            text.append(row(UsageCells.HEADING));
            text.append(row(UsageCells.NUMERIC.stream()
                    .map(number -> number ? "---:" : "---")
                    .toList()));
            for (UsageFigure figure : sheet.figures()) {
                text.append(row(UsageCells.of(sheet, figure).stream()
                        .map(Markdown::escaped)
                        .toList()));
            }
        }
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }
}
