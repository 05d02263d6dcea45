package dev.skydraft.pricelist;

import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.FileProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads vendors' price files: AWS Price List offer files (JSON and CSV), pages of the Azure Retail Prices API, and
/// pages of the Google Cloud Billing Catalog. Files are read as streams; memory is that of what matches.
public final class PriceLists {
    /// What may stand before a text in Unicode.
    private static final char MARK = '\ufeff';

    private final PriceBook book;
    private final LocalDate today;

    /// @param book the prices that Skydraft has, to compare with
    /// @param today prices that hold from later on are not taken over
    public PriceLists(PriceBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /// What importing the files would do.
    ///
    /// @throws FileProblem if a file cannot be read or is no price file
    /// @throws java.util.concurrent.CancellationException if `watch` says so
    public Preview read(List<Path> files, Watch watch) {
        var findings = new Findings(tables(), book, today);
        for (int i = 0; i < files.size(); i++) {
            int before = i;
            var source = new Source(
                    files.get(i),
                    new Watch(share -> watch.share().accept((before + share) / files.size()), watch.cancelled()));
            read(source, findings);
        }
        return findings.preview();
    }

    private static void read(Source source, Findings findings) {
        try {
            if (startsLikeJson(source)) {
                new JsonPrices(source, findings).read();
            } else {
                new CsvPrices(source, findings).read();
            }
        } catch (IOException e) {
            throw source.problem(e);
        }
    }

    private static boolean startsLikeJson(Source source) throws IOException {
        try (var in = source.text()) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '<') {
                    throw source.problem("This is a web page or XML, expected a vendor's price list;"
                            + " the download may have been refused");
                }
                if (c != MARK && !Character.isWhitespace(c)) {
                    return c == '{' || c == '[';
                }
            }
            throw source.problem("The file is empty, expected a vendor's price list");
        }
    }

    private Map<Provider, MatchTable> tables() {
        Set<String> known = book.all().stream().map(Price::key).collect(Collectors.toSet());
        var tables = new EnumMap<Provider, MatchTable>(Provider.class);
        for (Provider vendor : Provider.values()) {
            tables.put(vendor, MatchTable.of(vendor, known));
        }
        return tables;
    }
}
