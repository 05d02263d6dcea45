package dev.skydraft.export.report;

import dev.skydraft.pricelist.Preview;
import java.nio.file.Path;
import java.util.List;

/// What importing vendors' price files does, for a report.
///
/// @param applied false if it was only looked at
public record PriceImport(List<Path> files, Preview preview, boolean applied) {
    public PriceImport {
        files = List.copyOf(files);
    }
}
