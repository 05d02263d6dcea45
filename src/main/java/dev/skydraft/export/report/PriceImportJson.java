package dev.skydraft.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skydraft.pricelist.Change;
import dev.skydraft.pricelist.Preview;
import dev.skydraft.pricelist.Unmatched;
import dev.skydraft.pricing.Price;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What an import of prices does, for programs. Figures are strings and exact.
final class PriceImportJson implements PriceImportFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String text(PriceImport done) {
        Preview preview = done.preview();
        return Json.text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Path file : done.files()) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeBooleanField("applied", done.outcome() == PriceImport.Outcome.APPLIED);
            json.writeArrayFieldStart("prices");
            for (Change change : preview.changes()) {
                change(json, change);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notSettled");
            for (Unmatched unmatched : preview.unmatched()) {
                unmatched(json, unmatched);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (String note : preview.notes()) {
                json.writeString(note);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        Price after = change.after();
        json.writeStartObject();
        json.writeStringField("change", change.kind().word());
        json.writeStringField("key", after.key());
        json.writeStringField("region", after.region());
        json.writeStringField("unit", after.unit().symbol());
        tiers(json, "before", change.before());
        tiers(json, "after", Optional.of(after));
        if (change.percent().isPresent()) {
            json.writeStringField("percent", change.percent().get().toPlainString());
        }
        json.writeStringField("source", after.source());
        json.writeStringField("asOf", after.asOf());
        if (change.before().isPresent()) {
            json.writeStringField("asOfBefore", change.before().get().asOf());
        }
        json.writeEndObject();
    }

    static void tiers(JsonGenerator json, String field, Optional<Price> price) throws IOException {
        json.writeArrayFieldStart(field);
        for (Price.Tier tier : price.map(Price::tiers).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("from", Figures.exact(tier.from()));
            json.writeStringField("usd", Figures.exact(tier.usd()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void unmatched(JsonGenerator json, Unmatched unmatched) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", unmatched.key());
        json.writeStringField("region", unmatched.region());
        json.writeStringField("problem", unmatched.kind().word());
        json.writeStringField("reason", unmatched.reason());
        json.writeEndObject();
    }
}
