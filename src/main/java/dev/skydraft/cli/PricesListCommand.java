package dev.skydraft.cli;

import dev.skydraft.export.report.Prices;
import dev.skydraft.export.report.PricesFormat;
import dev.skydraft.pricing.Price;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.OwnPrices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `skydraft prices list`
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists prices with their source and date, and whose they are: packaged with Skydraft, imported, or own.",
            "Own prices are those in NAME.prices.csv beside the design NAME.json, and in prices.csv in the folder of"
                    + " the user's settings."
        })
final class PricesListCommand implements Callable<Integer> {
    private static final Formats<PricesFormat> FORMATS =
            new Formats<>(List.of(PricesFormat.values()), PricesFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A design, at whose prices to look; those that hold for all designs unless named.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "PATTERN",
            defaultValue = "*",
            description = "Only keys like this; * stands for any text: aws/rds/*/multi-az.")
    private String key = "*";

    @Option(names = "--region", paramLabel = "REGION", description = "Only prices of this region.")
    private @Nullable String region;

    private PricesListCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new PricesListCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        PricesFormat chosen = FORMATS.chosen(spec);
        file.ifPresent(DesignFile::read);
        Pattern keys = Pattern.compile(
                Stream.of(key.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        Prices prices = Prices.of(
                OwnPrices.book(file), price -> keys.matcher(price.key()).matches() && ofRegion(price));
        if (prices.rows().isEmpty()) {
            console.complain("no price has a key like \"%s\"%s".formatted(key, region == null ? "" : " in " + region));
        }
        console.print(chosen.text(prices));
        return 0;
    }

    private boolean ofRegion(Price price) {
        return region == null || price.region().equals(region);
    }
}
