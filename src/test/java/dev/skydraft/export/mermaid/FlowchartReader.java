package dev.skydraft.export.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads flowcharts of exactly the kind that the exporter writes, and refuses every other line: what this accepts holds
/// no statement, comment, directive, Markdown or HTML but line breaks.
final class FlowchartReader {
    /// @param parents the subgraph around each node and subgraph; empty text at the top
    /// @param labels by id of node or subgraph, entity codes decoded, lines joined by `\n`
    record Chart(
            Map<String, String> parents, Map<String, String> labels, Map<String, String> shapes, List<Edge> edges) {}

    record Edge(String from, boolean dotted, String label, String to) {}

    private static final String ID = "([A-Za-z][A-Za-z0-9_]*)";
    private static final String LABEL = "\"((?:[\\p{L}\\p{Nd} /,().-]|#[a-z0-9]+;|<br/>)*)\"";
    private static final Pattern SUBGRAPH = Pattern.compile("subgraph " + ID + "\\[" + LABEL + "]");
    private static final Pattern NODE = Pattern.compile(ID + "(\\[\\(|\\(\\[|\\[)" + LABEL + "(\\)]|]\\)|])");
    private static final Pattern EDGE = Pattern.compile(ID + " (-->|-\\.->)(?:\\|" + LABEL + "\\|)? " + ID);
    private static final Pattern STYLE =
            Pattern.compile("classDef [a-zA-Z]+ [a-z:#0-9, -]+|class [A-Za-z0-9_,]+ [a-zA-Z]+");
    private static final Pattern ENTITY = Pattern.compile("#(\\d+);");
    private static final Map<String, String> CLOSING = Map.of("[", "]", "[(", ")]", "([", "])");

    private final Chart chart = new Chart(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    private final Deque<String> open = new ArrayDeque<>();

    private FlowchartReader() {}

    static Chart read(String text) {
        List<String> lines = text.lines().toList();
        if (!lines.getFirst().matches("flowchart (TB|LR)") || !text.endsWith("\n")) {
            throw new IllegalArgumentException("Not a flowchart: " + lines.getFirst());
        }
        var reader = new FlowchartReader();
        lines.stream().skip(1).map(String::strip).filter(l -> !l.isEmpty()).forEach(reader::line);
        if (!reader.open.isEmpty()) {
            throw new IllegalArgumentException("Not closed: " + reader.open);
        }
        return reader.chart;
    }

    private void line(String line) {
        Matcher subgraph = SUBGRAPH.matcher(line);
        Matcher node = NODE.matcher(line);
        Matcher edge = EDGE.matcher(line);
        if (line.equals("end")) {
            open.pop();
        } else if (subgraph.matches()) {
            add(subgraph.group(1), "subgraph", subgraph.group(2));
            open.push(subgraph.group(1));
        } else if (node.matches() && CLOSING.get(node.group(2)).equals(node.group(4))) {
            add(node.group(1), node.group(2), node.group(3));
        } else if (edge.matches()) {
            String label = edge.group(3) == null ? "" : decode(edge.group(3));
            chart.edges().add(new Edge(edge.group(1), edge.group(2).equals("-.->"), label, edge.group(4)));
        } else if (!STYLE.matcher(line).matches()) {
            throw new IllegalArgumentException("Not a line of the exporter's grammar: " + line);
        }
    }

    private void add(String id, String shape, String label) {
        if (chart.parents().put(id, open.isEmpty() ? "" : open.peek()) != null) {
            throw new IllegalArgumentException("Twice: " + id);
        }
        chart.labels().put(id, decode(label));
        chart.shapes().put(id, shape);
    }

    private static String decode(String label) {
        return ENTITY.matcher(label.replace("<br/>", "\n"))
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))))
                .replace("\u2060", "");
    }
}
