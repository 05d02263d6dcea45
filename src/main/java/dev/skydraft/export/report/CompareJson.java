package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import dev.skydraft.bill.Delta;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bills side by side, for programs: every line, also those that are the same. Figures are strings and exact; what is
/// unknown is null.
final class CompareJson implements CompareFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(String design, Comparison comparison) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", design);
            json.writeStringField("currency", Estimate.CURRENCY);
            write(json, comparison);
            json.writeEndObject();
        });
    }

    /// The fields of a comparison.
    static void write(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeArrayFieldStart("sides");
        for (int side = 0; side < comparison.sides().size(); side++) {
            side(json, comparison, side);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lines");
        for (ComparedLine line : comparison.lines()) {
            line(json, line);
        }
        json.writeEndArray();
    }

    private static void side(JsonGenerator json, Comparison comparison, int side) throws IOException {
        Comparison.Side shown = comparison.sides().get(side);
        json.writeStartObject();
        json.writeStringField("name", shown.name());
        delta(json, comparison.delta(side));
        BasisJson.write(json, shown.estimate());
        json.writeEndObject();
    }

    private static void delta(JsonGenerator json, Delta delta) throws IOException {
        json.writeStringField("difference", Figures.exact(delta.known()));
        json.writeNumberField("unknownDifferences", delta.unknown());
    }

    private static void line(JsonGenerator json, ComparedLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("owner", line.owner());
        json.writeStringField("kind", line.kind());
        json.writeStringField("rule", line.rule());
        json.writeStringField("name", line.name());
        json.writeArrayFieldStart("sides");
        for (int side = 0; side < line.at().size(); side++) {
            Optional<CostLine> at = line.at().get(side);
            json.writeStartObject();
            json.writeStringField("mark", line.marks().get(side).word());
            json.writeStringField("quantity", figure(at.flatMap(CostLine::quantity)));
            json.writeStringField("unitPrice", figure(at.flatMap(CostLine::unitPrice)));
            json.writeStringField("monthly", figure(at.flatMap(CostLine::monthly)));
            delta(json, line.deltas().get(side));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String figure(Optional<BigDecimal> figure) {
        return figure.map(Figures::exact).orElse(null);
    }
}
