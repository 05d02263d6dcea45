package dev.skydraft.export.ascii;

import dev.skydraft.design.PlacementRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Connections drawn apart, for designs whose wires do not all fit between their boxes: each source once more as a box,
/// with
/// a wire to a box for each of its targets.
final class Stars {
    private final Glyphs glyphs;
    private final Map<PlacementRef, String> names;
    private final StringBuilder text = new StringBuilder();

    /// @param names what stands in each box
    Stars(Glyphs glyphs, Map<PlacementRef, String> names) {
        this.glyphs = glyphs;
        this.names = names;
    }

    String draw(List<Diagram.Link> links) {
        Map<PlacementRef, List<Diagram.Link>> bySource = new LinkedHashMap<>();
        links.forEach(l ->
                bySource.computeIfAbsent(l.from(), from -> new ArrayList<>()).add(l));
        bySource.forEach(this::star);
        return text.toString();
    }

    /// The source box is as tall as its targets are together, so that each wire runs straight.
    private void star(PlacementRef source, List<Diagram.Link> links) {
        String name = name(source);
        int width = name.length() + 2;
        line(' ', corners(0, width), "");
        for (int i = 0; i < links.size(); i++) {
            String target = name(links.get(i).to());
            String side =
                    glyphs.box().charAt(3) + " ".repeat(width) + glyphs.box().charAt(3);
            String blank = side + " ".repeat(6);
            if (i > 0) {
                line(' ', side, "");
            }
            line(' ', blank, corners(0, target.length() + 2));
            wire(i == 0 ? name : "", width, links.get(i), target);
            line(' ', blank, corners(4, target.length() + 2));
        }
        line(' ', corners(4, width), "");
        text.append('\n');
    }

    private void wire(String name, int width, Diagram.Link link, String target) {
        String padded = " " + name + " ".repeat(width - name.length() - 1);
        String wire = glyphs.tee(Way.RIGHT)
                + String.valueOf(glyphs.wire(true, link.dotted())).repeat(5)
                + glyphs.arrow(Way.RIGHT);
        String box = glyphs.box().charAt(3) + " " + target + " " + glyphs.box().charAt(3);
        line(glyphs.box().charAt(3), padded, wire + box);
    }

    private String corners(int at, int width) {
        String box = glyphs.box();
        boolean top = at == 0;
        return box.charAt(top ? 0 : 4) + String.valueOf(box.charAt(1)).repeat(width) + box.charAt(top ? 2 : 5);
    }

    private void line(char first, String left, String right) {
        text.append(first == ' ' ? "" : String.valueOf(first));
        text.append((left + right).stripTrailing()).append('\n');
    }

    private String name(PlacementRef ref) {
        return Objects.requireNonNull(names.get(ref));
    }
}
