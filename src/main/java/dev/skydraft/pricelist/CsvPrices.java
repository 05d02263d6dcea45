package dev.skydraft.pricelist;

import dev.skydraft.kind.Purchase;
import dev.skydraft.pricing.Price;
import dev.skydraft.storage.FileProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a price file in CSV: an offer file of AWS, where some lines about the file come before the header, or Azure
/// retail prices, which begin with it. Columns go by name: they differ from service to service.
final class CsvPrices {
    private final Source source;
    private final AwsProducts products;
    private final AzureItems azure;
    private final Findings findings;
    private final Map<String, String> about = new HashMap<>();
    private final RowQuotes rows = new RowQuotes();

    CsvPrices(Source source, Findings findings) throws IOException {
        this.source = source;
        this.findings = findings;
        products = new AwsProducts(findings);
        azure = new AzureItems(findings, source.written());
    }

    /// @throws FileProblem if the file is no price file
    void read() throws IOException {
        try (var csv = new CsvRows(source)) {
            List<String> header = header(csv);
            boolean ofAws = header.getFirst().equals("sku");
            try {
                for (Optional<List<String>> row = csv.next(); row.isPresent(); row = csv.next()) {
                    Map<String, String> cells = cells(header, row.get());
                    if (ofAws) {
                        offer(cells);
                    } else {
                        azure.row(cells);
                    }
                }
                end(ofAws);
            } catch (Unreadable e) {
                throw new FileProblem(source.name(), csv.line(), 0, e.getMessage());
            }
        }
    }

    /// The plain names of the columns.
    private List<String> header(CsvRows csv) throws IOException {
        for (Optional<List<String>> row = csv.next(); row.isPresent(); row = csv.next()) {
            List<String> cells = row.get();
            List<String> plain = cells.stream().map(Product::plain).toList();
            boolean ofAws = plain.getFirst().equals("sku") && plain.contains("priceperunit");
            boolean ofAzure = plain.contains("meterid") && plain.contains("retailprice");
            if (ofAws || ofAzure) {
                return plain;
            }
            if (cells.size() != 2 || csv.line() > 20) {
                break;
            }
            about.put(plain.getFirst(), cells.getLast());
        }
        throw new FileProblem(
                source.name(),
                csv.line(),
                0,
                "This is no price list, expected the header of an AWS offer file (SKU, …)"
                        + " or of Azure retail prices (meterId, …)");
    }

    private static Map<String, String> cells(List<String> header, List<String> row) {
        boolean blank = row.stream().allMatch(String::isEmpty);
        if (row.size() < header.size() && !blank) {
            throw new Unreadable("The row has %d cells, expected %d".formatted(row.size(), header.size()));
        }
        var cells = new HashMap<String, String>(header.size() * 2);
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            if (!row.get(i).isEmpty()) {
                cells.put(header.get(i), row.get(i));
            }
        }
        return cells;
    }

    private void offer(Map<String, String> row) {
        purchase(row).ifPresent(purchase -> {
            String offer = about.getOrDefault("offercode", row.getOrDefault("servicecode", ""));
            products.hit(offer, row.getOrDefault("sku", ""), row)
                    .flatMap(hit -> hit.as(purchase))
                    .ifPresent(hit -> {
                        Unreadable.dollars(row.getOrDefault("currency", ""));
                        rows.add(hit, row.getOrDefault("unit", ""), effective(row), tier(row), published());
                    });
        });
    }

    /// How the row says that its product is bought; empty for ways that no price of ours stands for.
    private static Optional<Purchase> purchase(Map<String, String> row) {
        return switch (row.getOrDefault("termtype", "")) {
            case "OnDemand" -> Optional.of(Purchase.ON_DEMAND);
            case "Reserved" ->
                Reserved.purchase(
                        row.getOrDefault("leasecontractlength", ""),
                        row.getOrDefault("purchaseoption", ""),
                        row.getOrDefault("offeringclass", ""));
            default -> Optional.empty();
        };
    }

    private static LocalDate effective(Map<String, String> row) {
        return Unreadable.day("EffectiveDate", row.getOrDefault("effectivedate", ""));
    }

    private static Price.Tier tier(Map<String, String> row) {
        String from = row.getOrDefault("startingrange", "");
        return new Price.Tier(
                from.isEmpty() ? BigDecimal.ZERO : Unreadable.number("StartingRange", from),
                Unreadable.number("PricePerUnit", row.getOrDefault("priceperunit", "")));
    }

    private LocalDate published() {
        return Unreadable.day("Publication Date", about.getOrDefault("publicationdate", ""));
    }

    private void end(boolean ofAws) {
        if (ofAws) {
            rows.to(findings, "AWS Price List " + about.getOrDefault("version", ""));
        } else {
            azure.end();
        }
    }
}
