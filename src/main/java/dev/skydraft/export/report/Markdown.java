package dev.skydraft.export.report;

import java.util.List;
import java.util.stream.Collectors;

/// Text in GitHub's Markdown. Names cannot break it or bring formatting in.
final class Markdown {
    /// What may be taken for formatting, a tag, a link, mathematics or the end of a cell.
    private static final String SPECIAL = "\\`*_{}[]()<>#|~$&!@:";

    private final StringBuilder text = new StringBuilder();

    /// @param level 1 for the title
    Markdown heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    /// Text with formatting, after an empty line unless it is the first.
    Markdown paragraph(String formatted) {
        text.append(text.isEmpty() ? "" : "\n").append(formatted).append('\n');
        return this;
    }

    /// The next line of a list or paragraph.
    Markdown line(String formatted) {
        text.append(formatted).append('\n');
        return this;
    }

    /// The head of a table.
    ///
    /// @param columns their titles; those that begin with `>` are aligned to the right
    Markdown table(String... columns) {
        text.append('\n');
        row(List.of(columns).stream()
                .map(c -> c.startsWith(">") ? c.substring(1) : c)
                .toArray(String[]::new));
        return row(List.of(columns).stream()
                .map(c -> c.startsWith(">") ? "---:" : "---")
                .toArray(String[]::new));
    }

    /// What a bill rests on, as a list.
    Markdown basis(Basis basis) {
        line("");
        basis.sentences().forEach(sentence -> line("- " + escaped(sentence)));
        return this;
    }

    /// @param cells with formatting
    Markdown row(String... cells) {
        text.append(List.of(cells).stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n")));
        return this;
    }

    String text() {
        return text.toString();
    }

    static String bold(String formatted) {
        return "**" + formatted + "**";
    }

    /// Words as nothing but words.
    static String escaped(String words) {
        var escaped = new StringBuilder();
        Lines.single(words).codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
