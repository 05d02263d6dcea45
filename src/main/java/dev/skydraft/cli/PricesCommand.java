package dev.skydraft.cli;

import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.ImportedPrices;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `skydraft prices`
@Command(
        name = "prices",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the prices that bills are reckoned with, and takes newer ones over from vendors' files.")
final class PricesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private PricesCommand() {}

    static CommandLine line(Console console) {
        return new CommandLine(new PricesCommand())
                .addSubcommand(PricesListCommand.line(console))
                .addSubcommand(PricesImportCommand.line(console))
                .addSubcommand(new PricesRevertCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected one of list, import, revert");
    }

    /// Where imported prices are kept, for messages.
    static FileProblem nothingImported() {
        return new FileProblem(ImportedPrices.ofUser().folder().toString(), "No prices are imported");
    }
}
