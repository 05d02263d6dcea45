package dev.skydraft.export.ascii;

import dev.skydraft.design.Deployment;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Whole;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Diagrams of characters, for terminals, comments and plain-text documents.
public final class AsciiExporter implements Exporter {
    public static final Whole WIDTH = Whole.of("width", "Width", "Columns that a line may take.")
            .within(40, 400)
            .in("columns")
            .or(120);
    public static final Choice CHARSET = Choice.of("charset", "Characters", "What lines are drawn with.")
            .option("unicode", "Unicode box drawing")
            .option("ascii", "Plain ASCII")
            .or("unicode");

    @Override
    public String id() {
        return "ascii";
    }

    @Override
    public String label() {
        return "ASCII diagram";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public List<Property<?>> options() {
        return List.of(WIDTH, CHARSET);
    }

    @Override
    public void write(Request request, OutputStream out) throws IOException {
        int width = Math.toIntExact(request.options().get(WIDTH));
        boolean ascii = request.options().get(CHARSET).equals("ascii");
        boolean several = request.environments().size() > 1;
        String text = request.deployments()
                .map(d -> (several ? heading(d) : "") + Diagram.of(d, width, ascii))
                .collect(Collectors.joining("\n"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String heading(Deployment deployment) {
        return deployment.design().name() + " in " + deployment.environment().name() + "\n\n";
    }
}
