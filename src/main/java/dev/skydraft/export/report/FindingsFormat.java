package dev.skydraft.export.report;

import java.util.List;

/// Writes findings in one format.
public interface FindingsFormat {
    /// The first is for people at a terminal.
    List<FindingsFormat> ALL = List.of(new FindingsText(), new FindingsJson());

    /// The word on the command line: `json`.
    String id();

    /// The whole report; every line ends with `\n`.
    String text(Findings findings);
}
