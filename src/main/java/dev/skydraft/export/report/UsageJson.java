package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.pricing.Estimate;
import java.io.IOException;

/// What the bills depend on, for programs. Figures are strings and exact; what is unknown is null.
final class UsageJson implements UsageFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(Usage usage) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", usage.design());
            json.writeStringField("currency", Estimate.CURRENCY);
            json.writeArrayFieldStart("environments");
            for (Usage.Found found : usage.environments()) {
                environment(json, found);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void environment(JsonGenerator json, Usage.Found found) throws IOException {
        UsageSheet sheet = found.sheet();
        json.writeStartObject();
        json.writeStringField("id", sheet.environment());
        BasisJson.write(json, found.bill());
        json.writeNumberField("toSet", sheet.toSet());
        json.writeNumberField("assumed", sheet.assumed());
        json.writeStringField("headline", sheet.headline());
        json.writeArrayFieldStart("figures");
        for (UsageFigure figure : sheet.figures()) {
            figure(json, figure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, UsageFigure figure) throws IOException {
        json.writeStartObject();
        text(json, "element", figure.element());
        json.writeStringField("name", figure.name());
        json.writeStringField("property", figure.property().id());
        json.writeStringField("figure", figure.property().label());
        text(json, "value", figure.value());
        text(json, "low", figure.low());
        text(json, "high", figure.high());
        text(json, "unit", figure.property().unit());
        json.writeStringField("origin", figure.origin().label());
        text(json, "decides", figure.decides().map(Figures::exact).orElse(""));
        text(json, "typical", figure.typical());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }
}
