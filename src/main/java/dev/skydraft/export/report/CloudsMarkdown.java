package dev.skydraft.export.report;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.cloud.Clouds;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several clouds side by side, for documents. Names cannot break it or bring formatting in.
final class CloudsMarkdown implements CloudsFormat {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(String design, Clouds clouds) {
        var rows = new CloudsRows(clouds);
        var text = new StringBuilder("# %s in %s on several clouds\n\n%s\n\n"
                .formatted(Markdown.escaped(design), Markdown.escaped(clouds.environment()), Clouds.CLAIM));
        row(text, "USD a month, before tax", clouds.sides().stream().map(side -> Markdown.escaped(side.name())));
        row(text, "---", clouds.sides().stream().map(_ -> "---:"));
        for (Clouds.Owner owner : clouds.owners()) {
            row(
                    text,
                    bold(Markdown.escaped(owner.name())),
                    rows.sums(owner).stream().map(CloudsMarkdown::bold));
            if (!owner.offers().isEmpty()) {
                row(text, " ", rows.services(owner).stream().map(Markdown::escaped));
            }
            for (ComparedLine line : owner.lines()) {
                row(text, Markdown.escaped(Clouds.name(line)), rows.monthly(line).stream());
            }
        }
        row(text, "**Total**", rows.totals().stream().map(CloudsMarkdown::bold));
        row(text, "Unknown lines, not in the total", rows.unknown().stream());
        return text.append(notes(clouds)).toString();
    }

    private static void row(StringBuilder text, String first, Stream<String> others) {
        text.append(Stream.concat(Stream.of(first), others)
                .map(cell -> cell.isBlank() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n")));
    }

    private static String bold(String text) {
        return "**" + text + "**";
    }

    private static String notes(Clouds clouds) {
        List<String> notes = clouds.owners().stream()
                .flatMap(owner -> clouds.notes(owner).map(note -> Markdown.escaped(owner.name() + " on " + note)))
                .toList();
        return notes.isEmpty()
                ? ""
                : "\n## What differs in meaning\n\n"
                        + notes.stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }
}
