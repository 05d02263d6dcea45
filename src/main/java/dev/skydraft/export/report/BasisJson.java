package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.design.Settings;
import dev.skydraft.pricing.Estimate;
import java.io.IOException;
import java.util.List;

/// What a bill comes to and what it rests on, for programs: the same fields in every report.
final class BasisJson {
    private BasisJson() {}

    /// The fields `monthly`, `complete` and `basis` of a bill.
    static void write(JsonGenerator json, Estimate estimate) throws IOException {
        json.writeStringField("monthly", Figures.exact(estimate.total()));
        json.writeBooleanField("complete", estimate.complete());
        json.writeObjectFieldStart("basis");
        basis(json, Basis.of(estimate));
        json.writeEndObject();
    }

    private static void basis(JsonGenerator json, Basis basis) throws IOException {
        Settings settings = basis.settings();
        json.writeStringField("provider", settings.provider().id());
        json.writeStringField("region", settings.region());
        json.writeStringField("hours", Figures.exact(settings.hours()));
        json.writeStringField("runningHours", Figures.exact(settings.runningHours()));
        json.writeBooleanField("freeAllowances", settings.terms().freeAllowances());
        boolean dated = !basis.dates().isEmpty();
        json.writeStringField("pricesFrom", dated ? basis.dates().getFirst() : null);
        json.writeStringField("pricesTo", dated ? basis.dates().getLast() : null);
        notes(json, "figures", basis.figures());
        notes(json, "terms", basis.terms());
        notes(json, "prices", basis.prices());
        notes(json, "caveats", basis.caveats());
        Json.strings(json, "unknown", basis.estimate().unknown());
    }

    private static void notes(JsonGenerator json, String field, List<Basis.Note> notes) throws IOException {
        json.writeArrayFieldStart(field);
        for (Basis.Note note : notes) {
            json.writeStartObject();
            json.writeStringField("text", note.text());
            Json.strings(json, "lines", note.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
