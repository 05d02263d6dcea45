package dev.skydraft.storage;

import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.pricing.PriceSource;
import dev.skydraft.pricing.PriceZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The price tables that come with Skydraft: `assets/prices/<vendor>/<region>.csv`, named one a line in `index.txt`
/// beside them, `zones.csv` with the regions that lie in each price zone, and `assumptions.csv` with what may be
/// assumed about purchases that have no price, `allowances.csv` with what is free each month.
public final class PriceFile {
    private static final String FOLDER = "assets/prices/";
    private static final List<String> ZONE_COLUMNS = List.of("vendor", "region", "zone");

    private PriceFile() {}

    /// Read when it is first asked for.
    private static final class Packaged {
        static final PriceBook BOOK = load();
    }

    /// All prices that come with Skydraft.
    public static PriceBook book() {
        return Packaged.BOOK;
    }

    /// The prices that bills are reckoned with: what comes with Skydraft, and over it what the user imported.
    ///
    /// @throws FileProblem if what was imported cannot be read
    public static PriceBook bookOfUser() {
        List<Price> imported = ImportedPrices.ofUser().all();
        return imported.isEmpty() ? book() : book().with(PriceSource.of(imported));
    }

    private static PriceBook load() {
        List<String> files = Packed.text(FOLDER + "index.txt").lines().toList();
        var sheets = new PriceSheets(files, file -> Packed.text(FOLDER + file));
        return new PriceBook(sheets, zones("zones.csv", Packed.text(FOLDER + "zones.csv")))
                .withAssumptions(AssumptionTable.read("assumptions.csv", Packed.text(FOLDER + "assumptions.csv")))
                .withAllowances(AllowanceTable.read("allowances.csv", Packed.text(FOLDER + "allowances.csv")));
    }

    /// The prices in some tables. The rows of one key and region, wherever they stand, are the tiers of one price.
    ///
    /// @param tables the CSV text of each by its file's name
    /// @throws FileProblem with file and line of the first row that is no price
    static List<Price> prices(Map<String, String> tables) {
        var rows = new LinkedHashMap<PriceRow.Name, List<PriceRow>>();
        tables.forEach((file, text) -> Table.read(file, text, PriceRow.COLUMNS).rows().stream()
                .map(PriceRow::new)
                .forEach(r ->
                        rows.computeIfAbsent(r.name(), n -> new ArrayList<>()).add(r)));
        return rows.values().stream().map(PriceRow::price).toList();
    }

    private static List<PriceZone> zones(String file, String text) {
        return Table.read(file, text, ZONE_COLUMNS).rows().stream()
                .map(r -> new PriceZone(r.cell("vendor"), r.cell("region"), r.cell("zone")))
                .toList();
    }
}
