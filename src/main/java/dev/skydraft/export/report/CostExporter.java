package dev.skydraft.export.report;

import dev.skydraft.export.Exporter;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Property;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The cost report as a file: what `skydraft estimate` prints.
///
/// @param id the word on the command line: `cost-markdown`
public record CostExporter(String id, String label, String extension, String mediaType, CostFormat format)
        implements Exporter {
    private static final Flag ALL = Flag.of(
            "allEnvironments", "All environments", false, "Reports every environment rather than the one shown.");

    public static final CostExporter MARKDOWN =
            new CostExporter("cost-markdown", "Cost report, Markdown", "md", "text/markdown", new CostMarkdown());
    public static final CostExporter CSV =
            new CostExporter("cost-csv", "Cost report, CSV", "csv", "text/csv", new CostCsv());
    public static final CostExporter JSON =
            new CostExporter("cost-json", "Cost report, JSON", "json", "application/json", new CostJson());

    @Override
    public List<Property<?>> options() {
        return List.of(ALL);
    }

    @Override
    public boolean draws() {
        return false;
    }

    @Override
    public void write(Request request, OutputStream out) throws IOException {
        List<String> environments =
                request.options().get(ALL) ? request.design().environmentIds() : request.environments();
        out.write(format.text(Costs.of(
                        request.design(), environments, request.estimator().get()))
                .getBytes(StandardCharsets.UTF_8));
    }
}
