package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.bill.DesignChange;
import dev.skydraft.bill.DesignDiff;
import dev.skydraft.pricing.Estimate;
import java.io.IOException;

/// What differs between two versions of a design, for programs.
final class DiffJson implements DiffFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(DesignDiff diff) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", diff.name());
            json.writeStringField("currency", Estimate.CURRENCY);
            json.writeStringField("increase", Figures.exact(diff.increase()));
            json.writeArrayFieldStart("environments");
            for (DesignDiff.InEnvironment e : diff.environments()) {
                json.writeStartObject();
                json.writeStringField("id", e.id());
                json.writeStringField("name", e.name());
                json.writeStringField("mark", e.mark().word());
                json.writeStringField("difference", Figures.exact(e.delta().known()));
                json.writeNumberField("unknownDifferences", e.delta().unknown());
                CompareJson.write(json, e.comparison());
                json.writeEndObject();
            }
            json.writeEndArray();
            changes(json, diff);
            json.writeEndObject();
        });
    }

    private static void changes(JsonGenerator json, DesignDiff diff) throws IOException {
        json.writeArrayFieldStart("changes");
        for (DesignChange change : diff.changes()) {
            json.writeStartObject();
            json.writeStringField("mark", change.mark().word());
            json.writeStringField("kind", change.kind());
            json.writeStringField("id", change.id());
            json.writeStringField("name", change.name());
            json.writeArrayFieldStart("details");
            for (DesignChange.Detail detail : change.details()) {
                json.writeStartObject();
                json.writeStringField("label", detail.label());
                json.writeStringField("before", detail.before());
                json.writeStringField("after", detail.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
