package dev.skydraft.storage;

import dev.skydraft.design.InvalidDesign.Spot;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds where in the text of a design something stands that turned out to be wrong only when everything was read.
/// Reads the text once more, so that reading a good one need not remember where its parts stood.
final class Locator {
    private static final Set<String> LISTS = Set.of("environments", "resources", "connections", "groups", "views");

    private final Spot spot;
    private @Nullable Position found;

    private Locator(Spot spot) {
        this.spot = spot;
    }

    /// The last place that fits: of two equal ids that is the second.
    static Position find(String text, Spot spot) {
        var locator = new Locator(spot);
        var json = new JsonReader(text);
        json.document(field -> locator.search(json, field));
        return locator.found == null ? Position.START : locator.found;
    }

    private void search(JsonReader json, String field) {
        if (LISTS.contains(field)) {
            json.items(field, item -> search(item.asFields(field)));
        } else {
            json.skip();
        }
    }

    private void search(Json.Fields element) {
        if (element.text("id").equals(spot.id())) {
            match(element);
            element.items("at", Function.identity()).forEach(this::match);
        }
    }

    private void match(Json json) {
        if (json instanceof Json.Fields fields
                && fields.fields().get(spot.field()) instanceof Json.Text value
                && value.text().equals(spot.value())) {
            found = value.at();
        }
    }
}
