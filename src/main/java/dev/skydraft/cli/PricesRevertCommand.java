package dev.skydraft.cli;

import dev.skydraft.storage.ImportedPrices;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `skydraft prices revert`
@Command(
        name = "revert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Takes the last import of prices back.")
final class PricesRevertCommand implements Callable<Integer> {
    private final Console console;

    PricesRevertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ImportedPrices imported = ImportedPrices.ofUser();
        if (!imported.revert()) {
            throw PricesCommand.nothingImported();
        }
        int left = imported.generations();
        console.print("The last import is taken back; "
                + (left == 0 ? "the prices are those that come with Skydraft.\n" : "the one before it holds again.\n"));
        return 0;
    }
}
