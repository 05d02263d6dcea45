package dev.skydraft.cli;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.OwnPrices;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/// The design that a command is about.
final class DesignArgument {
    @Parameters(paramLabel = "FILE", description = "The design.")
    private Path file;

    Path file() {
        return file;
    }

    /// Says so if the file is of a newer version, of which this one may misread something.
    ///
    /// @throws FileProblem if it cannot be read or is no design
    Design open(Console console) {
        DesignFile.Opened opened = DesignFile.open(file);
        if (opened.readOnly()) {
            console.complain(file + ": " + opened.notice());
        }
        return opened.design();
    }

    /// Reckons its bills, at the prices that hold for it.
    ///
    /// @throws FileProblem if some of them cannot be read
    Estimator estimator() {
        return new Estimator(OwnPrices.book(Optional.of(file)));
    }

    /// The design, to be written as a design file again.
    ///
    /// @throws FileProblem if it cannot be read, is no design, or is of a newer version, which might lose something
    Design openToRewrite() {
        DesignFile.Opened opened = DesignFile.open(file);
        if (opened.readOnly()) {
            throw new FileProblem(file.toString(), opened.notice());
        }
        return opened.design();
    }
}
