package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.bill.saving.Rate;
import dev.skydraft.bill.saving.Saving;
import dev.skydraft.pricing.Estimate;
import java.io.IOException;

/// What would make a design cheaper, for programs. Figures are strings and exact.
final class SavingsJson implements SavingsFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(SavingsReport report) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", report.design());
            json.writeStringField("currency", Estimate.CURRENCY);
            json.writeArrayFieldStart("environments");
            for (SavingsReport.Found found : report.environments()) {
                environment(json, found);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void environment(JsonGenerator json, SavingsReport.Found found) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", found.id());
        BasisJson.write(json, found.bill());
        json.writeArrayFieldStart("savings");
        for (Saving saving : found.savings()) {
            saving(json, saving);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void saving(JsonGenerator json, Saving saving) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", saving.tip().id());
        json.writeStringField("title", saving.tip().title());
        Json.strings(json, "elements", saving.elements());
        json.writeStringField("low", Figures.exact(saving.low()));
        json.writeStringField("expected", Figures.exact(saving.expected()));
        json.writeStringField("high", Figures.exact(saving.high()));
        if (saving.assumption().isEmpty()) {
            json.writeNullField("assumption");
        } else {
            json.writeStringField("assumption", saving.assumption());
        }
        rate(json, saving);
        json.writeStringField("effort", saving.tip().effort().word());
        json.writeStringField("risk", saving.tip().risk().word());
        json.writeStringField("condition", saving.tip().condition());
        json.writeEndObject();
    }

    private static void rate(JsonGenerator json, Saving saving) throws IOException {
        if (saving.rate().isEmpty()) {
            json.writeNullField("besides");
            return;
        }
        Rate rate = saving.rate().get();
        json.writeObjectFieldStart("besides");
        json.writeStringField("usd", Figures.exact(rate.usd()));
        json.writeStringField("unit", rate.unit().symbol());
        json.writeStringField("of", rate.of());
        json.writeEndObject();
    }
}
