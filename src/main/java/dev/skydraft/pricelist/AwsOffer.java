package dev.skydraft.pricelist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skydraft.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads an AWS Price List offer file in JSON. Its products stand before their prices: those that have a key of
/// ours are kept, and only their prices read. Should prices stand first, the file is read twice.
final class AwsOffer {
    private final Findings findings;
    private final AwsProducts products;
    private final Map<String, MatchTable.Hit> wanted = new HashMap<>();
    private final Map<String, String> head = new HashMap<>();
    private boolean productsRead;
    private boolean termsRead;
    private boolean tooEarly;

    AwsOffer(Findings findings) {
        this.findings = findings;
        this.products = new AwsProducts(findings);
    }

    /// A field before the lists.
    void head(String name, String text) {
        head.put(name, text);
    }

    /// True if the prices went by before it was known whose are wanted.
    boolean needsAnotherPass() {
        return tooEarly && !termsRead;
    }

    void end() {
        if (termsRead && !productsRead) {
            findings.note("An offer file has prices but no products, so nothing of it can be matched");
        }
    }

    void product(String sku, JsonPrices.Reading read) throws IOException {
        productsRead = true;
        JsonNode product = read.item();
        var attributes = new HashMap<String, String>();
        product.path("attributes")
                .properties()
                .forEach(a ->
                        attributes.put(Product.plain(a.getKey()), a.getValue().asText()));
        attributes.put("productfamily", Unreadable.text(product, "productFamily"));
        String offer = head.getOrDefault("offerCode", attributes.getOrDefault("servicecode", ""));
        products.hit(offer, sku, attributes).ifPresent(hit -> wanted.put(sku, hit));
    }

    void onDemand(String sku, JsonPrices.Reading read) throws IOException {
        for (JsonNode term : terms(sku, read)) {
            Optional.ofNullable(wanted.get(sku)).ifPresent(hit -> quote(hit, term));
        }
    }

    void reserved(String sku, JsonPrices.Reading read) throws IOException {
        for (JsonNode term : terms(sku, read)) {
            JsonNode about = term.path("termAttributes");
            Reserved.purchase(
                            Unreadable.text(about, "LeaseContractLength"),
                            Unreadable.text(about, "PurchaseOption"),
                            Unreadable.text(about, "OfferingClass"))
                    .flatMap(purchase -> Optional.ofNullable(wanted.get(sku)).flatMap(hit -> hit.as(purchase)))
                    .ifPresent(hit -> quote(hit, term));
        }
    }

    /// The terms of a product that is wanted.
    private Iterable<JsonNode> terms(String sku, JsonPrices.Reading read) throws IOException {
        if (!productsRead) {
            tooEarly = true;
            return List.of();
        }
        termsRead = true;
        return wanted.containsKey(sku) ? read.item() : List.of();
    }

    private void quote(MatchTable.Hit hit, JsonNode term) {
        List<Price.Tier> tiers = new ArrayList<>();
        String unit = "";
        for (JsonNode dimension : term.path("priceDimensions")) {
            unit = Unreadable.text(dimension, "unit");
            tiers.add(tier(dimension));
        }
        LocalDate effective = Unreadable.day("effectiveDate", Unreadable.text(term, "effectiveDate"));
        findings.add(new Quote(hit, unit, tiers, effective, name(), published()));
    }

    private static Price.Tier tier(JsonNode dimension) {
        JsonNode perUnit = dimension.path("pricePerUnit");
        if (!perUnit.has("USD")) {
            perUnit.fieldNames().forEachRemaining(Unreadable::dollars);
            throw new Unreadable("A price has no pricePerUnit in USD, expected one");
        }
        String from = Unreadable.text(dimension, "beginRange");
        return new Price.Tier(
                from.isEmpty() ? BigDecimal.ZERO : Unreadable.number("beginRange", from),
                Unreadable.number("pricePerUnit", perUnit.path("USD").asText()));
    }

    private String name() {
        return "AWS Price List " + head.getOrDefault("version", "").strip();
    }

    private LocalDate published() {
        return Unreadable.day("publicationDate", head.getOrDefault("publicationDate", ""));
    }
}
