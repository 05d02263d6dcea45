package dev.skydraft.export.report;

import dev.skydraft.bill.TagSplit;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Writes what a design costs by tag, in the format of a cost report.
///
/// @param id the word on the command line: `markdown`
public record SplitFormat(String id, BiFunction<String, List<TagSplit>, String> writer) {
    /// The first is for people at a terminal.
    public static final List<SplitFormat> ALL = List.of(
            new SplitFormat("table", SplitFormat::table),
            new SplitFormat("json", SplitFormat::json),
            new SplitFormat("csv", SplitFormat::csv),
            new SplitFormat("markdown", SplitFormat::markdown));

    private static final List<String> CSV_HEADING =
            List.of("environment", "by", "value", "monthly_usd", "unknown_lines");

    /// @param costs the bills to be split
    /// @param key what stands before the colon of the tags: `owner`
    public String text(Costs costs, String key) {
        return writer.apply(
                costs.design(),
                costs.estimates().stream().map(bill -> TagSplit.of(bill, key)).toList());
    }

    private static String table(String design, List<TagSplit> splits) {
        return splits.stream().map(split -> environmentTable(design, split)).collect(Collectors.joining("\n"));
    }

    private static String environmentTable(String design, TagSplit split) {
        var table = new TextTable(List.of(false, true));
        table.add(Lines.single(split.key()), "Monthly USD");
        table.rule();
        split.parts().forEach(part -> table.add(Lines.single(value(split, part)), sum(part)));
        table.rule();
        table.add("Total", Figures.sum(split.bill().total(), split.bill().complete()));
        return Lines.single("%s in %s by %s".formatted(design, environment(split), split.key())) + "\n\n" + table.text()
                + Basis.of(split.bill()).footing();
    }

    private static String markdown(String design, List<TagSplit> splits) {
        var text = new Markdown().heading(1, "Cost of " + Markdown.escaped(design));
        for (TagSplit split : splits) {
            text.heading(2, Markdown.escaped("%s by %s".formatted(environment(split), split.key())));
            text.table(Markdown.escaped(split.key()), ">Monthly USD");
            split.parts().forEach(part -> text.row(Markdown.escaped(value(split, part)), sum(part)));
            text.row(
                    Markdown.bold("Total"),
                    Markdown.bold(Figures.sum(split.bill().total(), split.bill().complete())));
            text.basis(Basis.of(split.bill()));
        }
        return text.text();
    }

    private static String csv(String design, List<TagSplit> splits) {
        var text = new StringBuilder(CostCsv.row(CSV_HEADING, BasisCells.HEADING));
        for (TagSplit split : splits) {
            List<String> basis = BasisCells.of(split.bill());
            for (TagSplit.Part part : split.parts()) {
                List<String> cells = List.of(
                        CostCsv.words(environment(split)),
                        CostCsv.words(split.key()),
                        CostCsv.words(part.value()),
                        Figures.exact(part.known()),
                        Integer.toString(part.unknown()));
                text.append(CostCsv.row(cells, basis));
            }
        }
        return text.toString();
    }

    private static String json(String design, List<TagSplit> splits) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", design);
            json.writeStringField("currency", Estimate.CURRENCY);
            json.writeArrayFieldStart("environments");
            for (TagSplit split : splits) {
                json.writeStartObject();
                json.writeStringField("id", environment(split));
                json.writeStringField("by", split.key());
                BasisJson.write(json, split.bill());
                json.writeArrayFieldStart("parts");
                for (TagSplit.Part part : split.parts()) {
                    json.writeStartObject();
                    if (part.tagged()) {
                        json.writeStringField("value", part.value());
                    } else {
                        json.writeNullField("value");
                    }
                    json.writeStringField("monthly", Figures.exact(part.known()));
                    json.writeNumberField("unknownLines", part.unknown());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String environment(TagSplit split) {
        return split.bill().deployment().environment().id();
    }

    private static String value(TagSplit split, TagSplit.Part part) {
        return part.tagged() ? part.value() : "no " + split.key();
    }

    private static String sum(TagSplit.Part part) {
        return Figures.sum(part.known(), part.unknown() == 0);
    }
}
