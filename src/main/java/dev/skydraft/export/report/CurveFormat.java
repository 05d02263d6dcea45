package dev.skydraft.export.report;

import dev.skydraft.bill.curve.Curves;
import java.util.List;

/// Writes a number against the bill in one format.
public interface CurveFormat {
    /// The first is for people at a terminal.
    List<CurveFormat> ALL = List.of(new CurveTable(), new CurveJson(), new CurveMarkdown());

    /// The word on the command line: `markdown`.
    String id();

    /// The whole report; every line ends with `\n`.
    ///
    /// @param design its name
    String text(String design, Curves curves);
}
