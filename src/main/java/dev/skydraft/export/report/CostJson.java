package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.bill.Band;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import dev.skydraft.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/// What a design costs, for programs. Figures are strings and exact; what is unknown is null.
final class CostJson implements CostFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(Costs costs) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", costs.design());
            json.writeStringField("currency", Estimate.CURRENCY);
            json.writeArrayFieldStart("environments");
            for (Estimate estimate : costs.estimates()) {
                environment(json, estimate, costs.band(estimate));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void environment(JsonGenerator json, Estimate estimate, Band band) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", estimate.deployment().environment().id());
        BasisJson.write(json, estimate);
        json.writeObjectFieldStart("band");
        json.writeStringField("min", Figures.exact(band.min()));
        json.writeStringField("expected", Figures.exact(band.expected()));
        json.writeStringField("max", Figures.exact(band.max()));
        json.writeEndObject();
        json.writeArrayFieldStart("lines");
        for (OwnerBill bill : estimate.bills()) {
            for (CostLine line : bill.lines()) {
                line(json, bill, line);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, OwnerBill bill, CostLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("owner", bill.owner());
        json.writeStringField("kind", bill.kind());
        json.writeStringField("resource", bill.name());
        json.writeStringField("rule", line.rule());
        json.writeStringField("name", line.name());
        figure(json, "quantity", line.quantity());
        json.writeStringField("unit", line.unit().symbol());
        figure(json, "unitPrice", line.unitPrice());
        figure(json, "monthly", line.monthly());
        text(json, "missing", line.missing().orElse(""));
        terms(json, line);
        text(json, "source", line.source());
        text(json, "asOf", line.asOf());
        text(json, "priceOrigin", line.layer().map(Price.Layer::word).orElse(""));
        Json.strings(json, "caveats", line.caveats());
        json.writeEndObject();
    }

    /// Why the amount is not simply quantity x unit price, and between which factors an assumption leaves it.
    private static void terms(JsonGenerator json, CostLine line) throws IOException {
        text(json, "terms", line.terms());
        if (line.adjustment().assumption().isEmpty()) {
            json.writeNullField("factor");
        } else {
            json.writeObjectFieldStart("factor");
            json.writeStringField("low", Figures.exact(line.adjustment().lowFactor()));
            json.writeStringField("expected", Figures.exact(line.adjustment().factor()));
            json.writeStringField("high", Figures.exact(line.adjustment().highFactor()));
            json.writeEndObject();
        }
    }

    private static void figure(JsonGenerator json, String field, Optional<BigDecimal> figure) throws IOException {
        text(json, field, figure.map(Figures::exact).orElse(""));
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }
}
