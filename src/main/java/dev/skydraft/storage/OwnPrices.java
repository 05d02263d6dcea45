package dev.skydraft.storage;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.pricing.PriceSource;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prices that customers have agreed on, in tables that they write themselves: `taskflow.prices.csv` beside the
/// design `taskflow.json`, and `prices.csv` among the settings of the user, for every design. Columns are those of
/// the packaged tables, in any order; `key`, `unit` and `usd` are needed. Without a region a price holds in all.
public final class OwnPrices {
    private static final List<String> NEEDED = List.of("key", "unit", "usd");
    private static final List<String> KNOWN = List.of("key", "region", "unit", "from", "usd", "source", "as_of");
    private static final Set<String> VENDORS = Set.of("aws", "gcp", "azure", "cloudflare");
    private static final String OF_USER = "prices.csv";

    private OwnPrices() {}

    /// Where the own prices of a design lie, if there are any.
    public static Path beside(Path design) {
        String name = String.valueOf(design.getFileName());
        int dot = name.lastIndexOf('.');
        return design.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".prices.csv");
    }

    /// Where own prices lie that hold for every design of the user, if there are any.
    public static Path ofUser() {
        return UserFolder.CONFIG.ofUser().resolve(OF_USER);
    }

    /// The prices that the bill of a design is reckoned with: packaged and imported ones, over them those that the user
    /// agreed on for all designs, over those the design's own.
    ///
    /// @param design its file; empty for one that has none yet
    /// @throws FileProblem with file, line and column of the first cell that is wrong
    public static PriceBook book(Optional<Path> design) {
        return find(design).orElseGet(PriceFile::bookOfUser);
    }

    /// The same, where there are own prices.
    ///
    /// @throws FileProblem with file, line and column of the first cell that is wrong
    public static Optional<PriceBook> find(Optional<Path> design) {
        List<Path> tables = Stream.concat(design.map(OwnPrices::beside).stream(), Stream.of(ofUser()))
                .filter(Files::exists)
                .toList();
        PriceBook book = PriceFile.bookOfUser();
        return tables.stream()
                .map(table -> read(table, book))
                .reduce(PriceSource::over)
                .map(book::withOwn);
    }

    /// Those in one table; none where there is no such file.
    private static PriceSource read(Path file, PriceBook book) {
        try {
            return PriceSource.of(prices(file.toString(), Files.readString(file), book));
        } catch (NoSuchFileException _) {
            return PriceSource.of(List.of());
        } catch (MalformedInputException _) {
            throw new FileProblem(file.toString(), "The file is no text in UTF-8, expected a table of prices");
        } catch (IOException e) {
            throw new FileProblem(file.toString(), "The prices cannot be read: " + FileProblem.reason(e));
        }
    }

    /// @param book of the vendors' prices
    static List<Price> prices(String file, String text, PriceBook book) {
        var rows = new LinkedHashMap<PriceRow.Name, List<PriceRow>>();
        for (Table.Row row : Table.readLoosely(file, text, NEEDED, KNOWN).rows()) {
            checkKey(row);
            var price = new PriceRow(row);
            checkUnit(row, price.unit(), book.units(row.cell("key")));
            rows.computeIfAbsent(price.name(), n -> new ArrayList<>()).add(price);
        }
        return rows.values().stream()
                .map(PriceRow::price)
                .map(price -> own(price, file))
                .toList();
    }

    private static void checkKey(Table.Row row) {
        String key = row.cell("key");
        if (!key.contains("/") || !VENDORS.contains(key.substring(0, key.indexOf('/')))) {
            throw row.problem(
                    "key",
                    "\"key\" is %s, expected a vendor and what it sells, such as aws/nat-gateway/hour"
                            .formatted(JsonWriter.quoted(key)));
        }
    }

    /// A price per something else would price nothing. What is committed to may be paid for by the month.
    private static void checkUnit(Table.Row row, Unit unit, Set<Unit> vendors) {
        if (!vendors.isEmpty() && !vendors.contains(unit) && unit != Unit.MONTH) {
            throw row.problem(
                    "unit",
                    "\"unit\" is %s, expected %s, which %s is priced per"
                            .formatted(
                                    unit.symbol(),
                                    vendors.stream().map(Unit::symbol).sorted().collect(Collectors.joining(" or ")),
                                    row.cell("key")));
        }
    }

    private static Price own(Price price, String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        return new Price(
                price.key(),
                price.region().isEmpty() ? Price.GLOBAL : price.region(),
                price.unit(),
                price.tiers(),
                price.source().isEmpty() ? name : price.source() + " (" + name + ")",
                price.asOf(),
                price.weak(),
                price.borrowed(),
                Price.Layer.OWN);
    }
}
