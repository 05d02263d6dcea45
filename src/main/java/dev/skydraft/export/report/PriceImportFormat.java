package dev.skydraft.export.report;

import java.util.List;

/// Writes what an import of prices does in one format.
public interface PriceImportFormat {
    /// The first is for people at a terminal.
    List<PriceImportFormat> ALL = List.of(new PriceImportTable(), new PriceImportJson());

    /// The word on the command line: `json`.
    String id();

    /// The whole report; every line ends with `\n`.
    String text(PriceImport done);
}
