package dev.skydraft.export.report;

import java.util.List;

/// Writes what would make a design cheaper in one format.
public interface SavingsFormat {
    /// The first is for people at a terminal.
    List<SavingsFormat> ALL = List.of(new SavingsTable(), new SavingsJson(), new SavingsMarkdown());

    /// The word on the command line: `json`.
    String id();

    /// The whole report; every line ends with `\n`.
    String text(SavingsReport report);
}
