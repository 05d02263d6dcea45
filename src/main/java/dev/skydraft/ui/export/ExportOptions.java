package dev.skydraft.ui.export;

import dev.skydraft.export.Exporter;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;

/// Asks what an exporter lets choose.
public interface ExportOptions {
    /// What the user chose; empty if the user cancels. Nothing is asked where there is nothing to choose.
    ///
    /// @param first what to ask before the exporter's own options
    Optional<Values> ask(Exporter exporter, List<Property<?>> first);
}
