package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.check.Checks;
import dev.skydraft.check.Finding;
import dev.skydraft.check.Fix;
import dev.skydraft.check.Severity;
import java.io.IOException;
import java.util.List;

/// Findings for programs.
final class FindingsJson implements FindingsFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(Findings findings) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", findings.design());
            strings(json, "environments", findings.environments());
            for (Severity severity : Severity.values()) {
                json.writeNumberField(FindingsText.word(severity) + "s", findings.count(severity));
            }
            json.writeArrayFieldStart("findings");
            for (Checks.Everywhere everywhere : findings.all()) {
                finding(json, everywhere);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void finding(JsonGenerator json, Checks.Everywhere everywhere) throws IOException {
        Finding finding = everywhere.finding();
        json.writeStartObject();
        json.writeStringField("severity", FindingsText.word(finding.severity()));
        json.writeStringField("id", finding.id());
        json.writeStringField("sentence", finding.sentence());
        strings(json, "elements", finding.elements());
        strings(json, "environments", everywhere.environments());
        strings(json, "fixes", finding.fixes().stream().map(Fix::label).toList());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
