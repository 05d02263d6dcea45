package dev.skydraft.export.report;

import static dev.skydraft.export.report.Markdown.bold;
import static dev.skydraft.export.report.Markdown.escaped;

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
        var markdown = new Markdown()
                .heading(1, "%s in %s on several clouds".formatted(escaped(design), escaped(clouds.environment())))
                .paragraph(Clouds.CLAIM)
                .table(cells(
                        "USD a month, before tax", clouds.sides().stream().map(side -> ">" + escaped(side.name()))));
        clouds.owners().forEach(owner -> owner(markdown, rows, owner));
        markdown.row(cells(bold("Total"), rows.totals().stream().map(Markdown::bold)));
        markdown.row(cells("Unknown lines, not in the total", rows.unknown().stream()));
        notes(markdown, clouds);
        markdown.heading(2, "What this rests on");
        for (Clouds.Side side : clouds.sides()) {
            markdown.heading(3, escaped(side.name())).basis(Basis.of(side.estimate()));
        }
        return markdown.text();
    }

    private static void owner(Markdown markdown, CloudsRows rows, Clouds.Owner owner) {
        markdown.row(
                cells(bold(escaped(owner.name())), rows.sums(owner).stream().map(Markdown::bold)));
        if (!owner.offers().isEmpty()) {
            markdown.row(cells("", rows.services(owner).stream().map(Markdown::escaped)));
        }
        for (ComparedLine line : owner.lines()) {
            markdown.row(cells(escaped(Clouds.name(line)), rows.monthly(line).stream()));
        }
    }

    private static String[] cells(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toArray(String[]::new);
    }

    private static void notes(Markdown markdown, Clouds clouds) {
        List<String> notes = clouds.owners().stream()
                .flatMap(owner -> clouds.notes(owner).map(note -> "- " + escaped(owner.name() + " on " + note)))
                .toList();
        if (!notes.isEmpty()) {
            markdown.heading(2, "What differs in meaning")
                    .paragraph(notes.stream().collect(Collectors.joining("\n")));
        }
    }
}
