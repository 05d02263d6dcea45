package dev.skydraft.pricelist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.skydraft.storage.FileProblem;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads a JSON price file of any vendor, knowing whose it is by the names of its lists: item by item, each as a small
/// tree.
final class JsonPrices {
    /// Field names are not interned: in an offer file they are ids that come once, by the million.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Source source;
    private final AwsOffer aws;
    private final AzureItems azure;
    private final GcpSkus gcp;
    private boolean recognised;
    private JsonLocation at = JsonLocation.NA;

    JsonPrices(Source source, Findings findings) throws IOException {
        this.source = source;
        aws = new AwsOffer(findings);
        azure = new AzureItems(findings, source.written());
        gcp = new GcpSkus(findings, source.written());
    }

    /// @throws FileProblem if the file is no price file
    void read() throws IOException {
        pass();
        if (aws.needsAnotherPass()) {
            pass();
        }
        if (!recognised) {
            throw source.problem("This is no price list, expected an AWS offer file (products, terms), a page of Azure"
                    + " retail prices (Items) or a page of the Google Cloud catalogue (skus)");
        }
        aws.end();
        azure.end();
        gcp.end();
    }

    private void pass() throws IOException {
        try (JsonParser json = MAPPER.createParser(source.open())) {
            at = json.currentTokenLocation();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                each(json, this::bare);
            } else {
                fields(json);
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw problem(place, broken(e));
        } catch (Unreadable e) {
            throw problem(at, e.getMessage());
        }
    }

    private static String broken(JsonProcessingException e) {
        return e.getOriginalMessage().contains("end-of-input")
                ? "The file ends too early, expected the end of the price list; it may not have been downloaded whole"
                : "This is no JSON from here on, expected a vendor's price list";
    }

    private FileProblem problem(JsonLocation place, String sentence) {
        return new FileProblem(
                source.name(), Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0), sentence);
    }

    private void fields(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            at = json.currentTokenLocation();
            switch (name) {
                case "products" -> byId(json, aws::product);
                case "terms" -> terms(json);
                case "Items" -> each(json, item -> azure.item(item));
                case "skus" -> each(json, item -> gcp.sku(item));
                case "offers" ->
                    throw new Unreadable("This is an index of offer files, expected one of the files that it names");
                default -> {
                    if (value.isScalarValue()) {
                        aws.head(name, json.getText());
                        azure.head(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
                        gcp.head(name, json.getText());
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }
    }

    private void terms(JsonParser json) throws IOException {
        expect(json, JsonToken.START_OBJECT, "prices by their kinds");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String kind = json.currentName();
            json.nextToken();
            switch (kind) {
                case "OnDemand" -> byId(json, aws::onDemand);
                case "Reserved" -> byId(json, aws::reserved);
                default -> json.skipChildren();
            }
        }
    }

    /// Takes an item with its id, or gives empty-handed back what it does not want, which is then skipped unread.
    interface ById {
        /// @param read gives the item, when it is wanted
        void item(String id, Reading read) throws IOException;
    }

    /// Reads the item that the parser stands before.
    interface Reading {
        JsonNode item() throws IOException;
    }

    private void byId(JsonParser json, ById taker) throws IOException {
        recognised = true;
        expect(json, JsonToken.START_OBJECT, "items by their ids");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String id = json.currentName();
            json.nextToken();
            at = json.currentTokenLocation();
            boolean[] read = {false};
            taker.item(id, () -> {
                read[0] = true;
                return json.readValueAsTree();
            });
            if (!read[0]) {
                json.skipChildren();
            }
        }
    }

    private static void expect(JsonParser json, JsonToken token, String what) throws IOException {
        if (json.currentToken() != token) {
            throw new Unreadable("\"%s\" is something else, expected %s".formatted(json.currentName(), what));
        }
    }

    private void each(JsonParser json, Consumer<JsonNode> taker) throws IOException {
        recognised = true;
        expect(json, JsonToken.START_ARRAY, "a list of items");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            at = json.currentTokenLocation();
            taker.accept(json.readValueAsTree());
        }
    }

    /// An item of a list without anything around it, as some downloads are kept.
    private void bare(JsonNode item) {
        if (item.has("meterId")) {
            azure.item(item);
        } else if (item.has("skuId")) {
            gcp.sku(item);
        } else {
            throw new Unreadable("This is no item of a price list, expected one with a meterId (Azure) or a skuId"
                    + " (Google Cloud)");
        }
    }
}
