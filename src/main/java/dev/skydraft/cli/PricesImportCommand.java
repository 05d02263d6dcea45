package dev.skydraft.cli;

import dev.skydraft.export.report.PriceImport;
import dev.skydraft.export.report.PriceImport.Outcome;
import dev.skydraft.export.report.PriceImportFormat;
import dev.skydraft.pricelist.Preview;
import dev.skydraft.pricelist.PriceLists;
import dev.skydraft.pricelist.Watch;
import dev.skydraft.pricing.Price;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.ImportedPrices;
import dev.skydraft.storage.PriceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `skydraft prices import`
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes prices over from vendors' price files, which may be compressed with gzip: AWS Price List offer"
                    + " files (JSON or CSV), pages of the Azure Retail Prices API (JSON or CSV), pages of the Google Cloud"
                    + " Billing Catalog (JSON).",
            "They lie over the prices that come with Skydraft until 'skydraft prices revert' takes them back."
        })
final class PricesImportCommand implements Callable<Integer> {
    private static final Formats<PriceImportFormat> FORMATS =
            new Formats<>(PriceImportFormat.ALL, PriceImportFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The price files.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Only says what would change.")
    private boolean dryRun;

    @Option(names = "--older", description = "Also takes prices that are older than those that Skydraft has.")
    private boolean older;

    private PricesImportCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new PricesImportCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        PriceImportFormat chosen = FORMATS.chosen(spec);
        Preview preview = new PriceLists(PriceFile.bookOfUser(), LocalDate.now(ZoneOffset.UTC))
                .read(files, new Watch(console::progress, () -> false));
        console.endProgress();
        if (preview.changes().isEmpty() && preview.unmatched().isEmpty()) {
            throw new FileProblem(
                    files.getLast().toString(),
                    "Nothing in it is priced under a key of Skydraft, so nothing is imported");
        }
        Outcome outcome = dryRun ? Outcome.NOTHING : apply(preview.prices(older));
        console.print(chosen.text(new PriceImport(files, preview, older, outcome)));
        return 0;
    }

    private static Outcome apply(List<Price> prices) {
        if (prices.isEmpty()) {
            return Outcome.NOTHING;
        }
        return ImportedPrices.ofUser().add(prices) ? Outcome.APPLIED : Outcome.HAD;
    }
}
