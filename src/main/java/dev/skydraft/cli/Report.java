package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.export.Request;
import dev.skydraft.export.report.CostFormat;
import dev.skydraft.export.report.Costs;
import dev.skydraft.export.report.Findings;
import dev.skydraft.export.report.FindingsFormat;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.OwnPrices;
import dev.skydraft.storage.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window would show, in words: printed where there is no display.
public final class Report {
    private final Console console;

    Report(Console console) {
        this.console = console;
    }

    /// Says in one line why there is no window, prints the report of each design (of the TaskFlow sample when none is
    /// named) and returns the exit code.
    public static int insteadOfWindow(String obstacle, List<Path> designs) {
        return new Report(Console.standard()).print(obstacle, designs);
    }

    int print(String obstacle, List<Path> designs) {
        console.complain("no window (" + obstacle + "), so here is the report");
        try {
            if (designs.isEmpty()) {
                print(Samples.ALL.getFirst().open(), Optional.empty());
            }
            for (Path file : designs) {
                print(DesignFile.read(file), Optional.of(file));
            }
            return 0;
        } catch (FileProblem e) {
            console.complain(e.getMessage());
        } catch (IOException e) {
            console.complainOfOutput(e);
        }
        return Cli.UNUSABLE_INPUT;
    }

    private void print(Design design, Optional<Path> file) throws IOException {
        var estimator = new Estimator(OwnPrices.book(file));
        List<String> environments = design.environmentIds();
        console.print(CostFormat.ALL.getFirst().text(Costs.of(design, environments, estimator)));
        console.print("\n" + FindingsFormat.ALL.getFirst().text(Findings.of(design, environments, estimator)) + "\n");
        Optional<Exporter> diagram = Exporters.find("ascii");
        if (diagram.isPresent()) {
            diagram.get().write(Request.of(design), console.out());
            console.out().flush();
        }
    }
}
