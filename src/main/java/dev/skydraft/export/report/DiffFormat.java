package dev.skydraft.export.report;

import dev.skydraft.bill.DesignDiff;
import java.util.List;

/// Writes what differs between two versions of a design, and what that costs, in one format.
public interface DiffFormat {
    /// The first is for comments on a change under review.
    List<DiffFormat> ALL = List.of(new DiffMarkdown(), new DiffJson());

    /// The word on the command line: `markdown`.
    String id();

    /// The whole report; every line ends with `\n`.
    String text(DesignDiff diff);
}
