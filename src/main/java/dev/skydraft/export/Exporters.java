package dev.skydraft.export;

import dev.skydraft.export.ascii.AsciiExporter;
import dev.skydraft.export.image.PngExporter;
import dev.skydraft.export.image.SvgExporter;
import dev.skydraft.export.mermaid.MermaidExporter;
import dev.skydraft.export.report.CostExporter;
import java.util.List;
import java.util.Optional;

/// The formats that this version writes. A new one is its class and one line here.
public final class Exporters {
    /// In the menu's order.
    public static final List<Exporter> ALL = List.of(
            new SvgExporter(),
            new PngExporter(),
            new MermaidExporter(),
            new AsciiExporter(),
            new JsonExporter(),
            CostExporter.MARKDOWN,
            CostExporter.CSV,
            CostExporter.JSON);

    private Exporters() {}

    public static Optional<Exporter> find(String id) {
        return ALL.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
