package dev.skydraft.export.ascii;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.export.Caption;
import dev.skydraft.export.Contents;
import dev.skydraft.export.Contents.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes blocks of a deployment: what overlaps in height on the drawing becomes a row.
final class Blocks {
    /// Columns that a frame's title may take beyond those of a line in a box, as " 10.0.10.0/24" does.
    private static final int ADDRESS_BLOCK = 12;

    private final Deployment deployment;
    private final Contents contents;
    private final Legend legend;
    private final int longest;

    private Blocks(Deployment deployment, Legend legend, int longest) {
        this.deployment = deployment;
        this.contents = Contents.of(deployment);
        this.legend = legend;
        this.longest = longest;
    }

    /// The rows on the bare canvas.
    ///
    /// @param longest columns that a line of text may take in a box
    static List<List<Block>> of(Deployment deployment, Legend legend, int longest) {
        var blocks = new Blocks(deployment, legend, longest);
        return blocks.rows(blocks.contents.roots());
    }

    /// @param items from top to bottom
    private List<List<Block>> rows(List<Item> items) {
        var rows = new ArrayList<List<Item>>();
        for (Item item : items) {
            if (rows.isEmpty() || !beside(bounds(rows.getLast().getFirst()), bounds(item))) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(item);
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(i -> bounds(i).x())));
        return rows.stream().map(row -> row.stream().map(this::block).toList()).toList();
    }

    private static Bounds bounds(Item item) {
        return item.placement().bounds();
    }

    /// True if the boxes overlap by half the height of the lower one.
    private static boolean beside(Bounds a, Bounds b) {
        int overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return 2 * overlap >= Math.min(a.h(), b.h());
    }

    private Block block(Item item) {
        Caption caption = Caption.of(deployment, item.resource(), item.placement());
        return item.container()
                ? new Block.Frame(item.ref(), title(caption), rows(contents.in(item)))
                : new Block.Box(item.ref(), lines(caption));
    }

    /// Details that do not fit are left out; a name never is.
    private String title(Caption caption) {
        String title = legend.fitTitle(caption.name(), longest);
        for (String detail : caption.details()) {
            boolean fits = legend.fitsTitle(detail) && title.length() + 1 + detail.length() <= longest + ADDRESS_BLOCK;
            title = fits ? title + " " + detail : title;
        }
        return title;
    }

    private List<String> lines(Caption caption) {
        var lines = new ArrayList<String>();
        lines.add(legend.fit(caption.name(), longest));
        caption.details().stream()
                .flatMap(String::lines)
                .filter(detail -> detail.length() <= longest && legend.plain(detail))
                .forEach(lines::add);
        return List.copyOf(lines);
    }
}
