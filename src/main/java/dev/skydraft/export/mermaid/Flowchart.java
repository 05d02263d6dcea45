package dev.skydraft.export.mermaid;

import dev.skydraft.export.LongText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/// The lines of a Mermaid flowchart: subgraphs with their nodes, then edges, then styles. Labels come escaped.
final class Flowchart {
    private static final String INDENT = "    ";

    private final LongText nodes = new LongText();
    private final LongText edges = new LongText();

    /// The ids of what each style is for, with commas between them.
    private final Map<Style, StringBuilder> styled = new EnumMap<>(Style.class);

    private final String direction;
    private int depth = 1;

    /// @param direction `TB` or `LR`
    Flowchart(String direction) {
        this.direction = direction;
    }

    void open(String id, String label, Style style) {
        line().append("subgraph ").append(id).append("[\"").append(label).append("\"]\n");
        styled(id, style);
        depth++;
    }

    void close() {
        depth--;
        line().append("end\n");
    }

    void node(String id, Shape shape, String label, Style style) {
        shape.around(label, line().append(id)).append('\n');
        styled(id, style);
    }

    void edge(String from, boolean dotted, String label, String to) {
        StringBuilder line = edges.line().append(INDENT).append(from).append(dotted ? " -.->" : " -->");
        if (!label.isEmpty()) {
            line.append("|\"").append(label).append("\"|");
        }
        line.append(' ').append(to).append('\n');
    }

    void writeTo(OutputStream out) throws IOException {
        var head = new LongText();
        head.line().append("flowchart ").append(direction).append('\n');
        head.writeTo(out);
        nodes.writeTo(out);
        writeApart(edges, out);
        writeApart(styles(), out);
    }

    private static void writeApart(LongText text, OutputStream out) throws IOException {
        if (!text.isEmpty()) {
            out.write('\n');
            text.writeTo(out);
        }
    }

    private LongText styles() {
        var text = new LongText();
        styled.keySet()
                .forEach(style -> text.line().append(INDENT + "classDef " + style.id() + " " + style.css() + "\n"));
        styled.forEach((style, ids) ->
                text.line().append(INDENT + "class ").append(ids).append(" " + style.id() + "\n"));
        return text;
    }

    private void styled(String id, Style style) {
        StringBuilder ids = styled.computeIfAbsent(style, s -> new StringBuilder());
        ids.append(ids.isEmpty() ? "" : ",").append(id);
    }

    /// Where the next line of nodes goes on, behind its indent.
    private StringBuilder line() {
        return nodes.line().repeat(INDENT, depth);
    }
}
