package dev.skydraft.export.report;

import dev.skydraft.bill.Comparison;
import java.util.List;

/// Writes bills side by side in one format.
public interface CompareFormat {
    /// The first is for people at a terminal.
    List<CompareFormat> ALL = List.of(new CompareTable(), new CompareJson(), new CompareMarkdown());

    /// The word on the command line: `markdown`.
    String id();

    /// The whole report; every line ends with `\n`.
    ///
    /// @param design its name
    String text(String design, Comparison comparison);
}
