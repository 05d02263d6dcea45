package dev.skydraft.export.mermaid;

import dev.skydraft.design.Deployment;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A Mermaid `flowchart`, which GitHub, GitLab and many wikis draw. Several environments become one flowchart with a
/// subgraph for each.
public final class MermaidExporter implements Exporter {
    static final Choice DIRECTION = Choice.of("direction", "Direction", "Where requests flow to.")
            .option("TB", "Top to bottom")
            .option("LR", "Left to right")
            .or("TB");

    @Override
    public String id() {
        return "mermaid";
    }

    @Override
    public String label() {
        return "Mermaid flowchart";
    }

    @Override
    public String extension() {
        return "mmd";
    }

    @Override
    public String mediaType() {
        return "text/vnd.mermaid";
    }

    @Override
    public List<Property<?>> options() {
        return List.of(DIRECTION);
    }

    @Override
    public void write(Request request, OutputStream out) throws IOException {
        var chart = new Flowchart(request.options().get(DIRECTION));
        List<Deployment> deployments = request.deployments().toList();
        if (deployments.size() == 1) {
            new FlowchartWriter(deployments.getFirst(), chart, "").write();
        } else {
            deployments.forEach(d -> addAsSubgraph(d, chart));
        }
        chart.writeTo(out);
    }

    private static void addAsSubgraph(Deployment deployment, Flowchart chart) {
        String prefix = "e_" + MermaidText.id(deployment.environment().id());
        chart.open(prefix, MermaidText.label(deployment.environment().name()), Style.FRAME);
        new FlowchartWriter(deployment, chart, prefix + "__").write();
        chart.close();
    }
}
