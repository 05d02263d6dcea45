package dev.skydraft.export.report;

import dev.skydraft.bill.cloud.Clouds;
import java.util.List;

/// Writes one environment at the prices of several clouds in one format.
public interface CloudsFormat {
    /// The first is for people at a terminal.
    List<CloudsFormat> ALL = List.of(new CloudsTable(), new CloudsJson(), new CloudsMarkdown());

    /// The word on the command line: `markdown`.
    String id();

    /// The whole report; every line ends with `\n`.
    ///
    /// @param design its name
    String text(String design, Clouds clouds);
}
