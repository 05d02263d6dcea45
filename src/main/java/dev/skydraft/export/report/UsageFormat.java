package dev.skydraft.export.report;

import java.util.List;

/// Writes what the bills of a design depend on in one format.
public interface UsageFormat {
    /// The first is for people at a terminal.
    List<UsageFormat> ALL = List.of(new UsageTable(), new UsageJson(), new UsageCsv(), new UsageMarkdown());

    /// The word on the command line: `json`.
    String id();

    /// The whole report; every line ends with `\n`.
    String text(Usage usage);
}
