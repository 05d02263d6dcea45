package dev.skydraft.export.mermaid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The lines of a Mermaid flowchart: subgraphs with their nodes, then edges, then styles. Labels come escaped.
final class Flowchart {
    private static final String INDENT = "    ";

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder edges = new StringBuilder();
    private final Map<Style, List<String>> styled = new EnumMap<>(Style.class);
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
        edges.append(INDENT).append(from).append(dotted ? " -.->" : " -->");
        if (!label.isEmpty()) {
            edges.append("|\"").append(label).append("\"|");
        }
        edges.append(' ').append(to).append('\n');
    }

    String text() {
        var text = new StringBuilder(2 * nodes.length() + edges.length());
        text.append("flowchart ").append(direction).append('\n').append(nodes);
        text.append(edges.isEmpty() ? "" : "\n").append(edges);
        text.append(styled.isEmpty() ? "" : "\n");
        styled.forEach((style, ids) -> text.append(INDENT + "classDef " + style.id() + " " + style.css() + "\n"));
        styled.forEach((style, ids) ->
                text.append(INDENT + "class ").append(String.join(",", ids)).append(" " + style.id() + "\n"));
        return text.toString();
    }

    private void styled(String id, Style style) {
        styled.computeIfAbsent(style, s -> new ArrayList<>()).add(id);
    }

    /// Where the next line of nodes goes on, behind its indent.
    private StringBuilder line() {
        return nodes.repeat(INDENT, depth);
    }
}
