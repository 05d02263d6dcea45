package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.cloud.Clouds;
import dev.skydraft.bill.cloud.Offer;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/// Several clouds side by side, for programs. Figures are strings and exact; what is unknown is null.
final class CloudsJson implements CloudsFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(String design, Clouds clouds) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("design", design);
            json.writeStringField("environment", clouds.environment());
            json.writeStringField("currency", Estimate.CURRENCY);
            json.writeStringField("claim", Clouds.CLAIM);
            json.writeArrayFieldStart("clouds");
            for (Clouds.Side side : clouds.sides()) {
                json.writeStartObject();
                json.writeStringField("provider", side.provider().id());
                json.writeStringField("region", side.region());
                BasisJson.write(json, side.estimate());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("resources");
            for (Clouds.Owner owner : clouds.owners()) {
                owner(json, clouds, owner);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void owner(JsonGenerator json, Clouds clouds, Clouds.Owner owner) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", owner.id());
        json.writeStringField("name", owner.name());
        json.writeObjectFieldStart("on");
        for (int side = 0; side < clouds.sides().size(); side++) {
            json.writeObjectFieldStart(clouds.sides().get(side).provider().id());
            if (!owner.offers().isEmpty()) {
                offer(json, owner.offers().get(side));
            }
            json.writeStringField("monthly", Figures.exact(owner.known(side)));
            json.writeNumberField("unknown", owner.unknown(side));
            json.writeArrayFieldStart("lines");
            for (ComparedLine line : owner.lines()) {
                line(json, line.at().get(side));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void offer(JsonGenerator json, Offer offer) throws IOException {
        text(json, "service", offer.service());
        text(json, "size", offer.size());
        json.writeArrayFieldStart("notes");
        for (String note : offer.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
    }

    private static void line(JsonGenerator json, Optional<CostLine> here) throws IOException {
        if (here.isEmpty()) {
            return;
        }
        CostLine line = here.get();
        json.writeStartObject();
        json.writeStringField("name", line.name());
        figure(json, "quantity", line.quantity());
        json.writeStringField("unit", line.unit().symbol());
        figure(json, "unitPrice", line.unitPrice());
        figure(json, "monthly", line.monthly());
        json.writeStringField("source", line.source());
        json.writeStringField("asOf", line.asOf());
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, String field, Optional<BigDecimal> figure) throws IOException {
        text(json, field, figure.map(Figures::exact));
    }

    private static void text(JsonGenerator json, String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }
}
