package dev.skydraft.export.report;

import dev.skydraft.pricelist.Preview;
import java.nio.file.Path;
import java.util.List;

/// What importing vendors' price files does, for a report.
///
/// @param older true if prices older than those that Skydraft has are taken too
public record PriceImport(List<Path> files, Preview preview, boolean older, Outcome outcome) {

    /// How an import ended.
    public enum Outcome {
        /// It was only looked at, or there is nothing in it to take over.
        NOTHING("Nothing was changed."),
        /// All of it is imported already.
        HAD("Nothing was changed: these prices are imported already."),
        APPLIED("Applied; 'skydraft prices revert' takes it back.");

        private final String sentence;

        Outcome(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    public PriceImport {
        files = List.copyOf(files);
    }
}
