package dev.skydraft.export.report;

import java.util.List;

/// Writes what a design costs in one format.
public interface CostFormat {
    /// The first is for people at a terminal.
    List<CostFormat> ALL = List.of(new CostTable(), new CostJson(), new CostCsv(), new CostMarkdown());

    /// The word on the command line: `markdown`.
    String id();

    /// The whole report; every line ends with `\n`.
    String text(Costs costs);
}
