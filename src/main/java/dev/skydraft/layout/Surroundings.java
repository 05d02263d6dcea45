package dev.skydraft.layout;

import dev.skydraft.design.Bounds;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays out what stands around networks: whom requests come from above them, the provider's other services beside them.
final class Surroundings {
    /// Room for lines and their labels.
    private static final int ABOVE = 64;

    private static final int BESIDE = 24;

    private static final int WIDEST_LABEL = 120;

    /// More networks than this are set in rows rather than in layers.
    private static final int MANY = 12;

    private final Box around;
    private final List<Ties.Lifted> ties;
    private final List<Box> networks = new ArrayList<>();
    private final List<Box> above = new ArrayList<>();
    private final List<Box> beside = new ArrayList<>();
    private final Set<Box> placed = new HashSet<>();

    private Surroundings(Box around, Ties ties) {
        this.around = around;
        this.ties = ties.within(around);
        around.contents().stream().filter(Surroundings::isNetwork).forEach(networks::add);
        Set<Box> upstream = upstream();
        for (Box box : around.contents()) {
            if (!networks.contains(box)) {
                (upstream.contains(box) || isEdge(box) ? above : beside).add(box);
            }
        }
    }

    static boolean suit(Box box) {
        return box.contents().stream().anyMatch(Surroundings::isNetwork);
    }

    static Surroundings of(Box around, Ties ties) {
        return new Surroundings(around, ties);
    }

    private static boolean isNetwork(Box box) {
        return box.has(Trait.NETWORK)
                || box.has(Trait.SUBNET)
                || box.contents().stream().anyMatch(Surroundings::isNetwork);
    }

    private static boolean isEdge(Box box) {
        var resource = box.resource();
        boolean leaf = resource != null && (resource.kind().category() == Category.EDGE || resource.has(Trait.ENTRY));
        return box.contents().isEmpty() ? leaf : box.contents().stream().allMatch(Surroundings::isEdge);
    }

    /// The boxes from which ties lead to a network, if over others; what networks lead to is none of them.
    private Set<Box> upstream() {
        Map<Box, List<Box>> before = new HashMap<>();
        ties.forEach(
                tie -> before.computeIfAbsent(tie.to(), _ -> new ArrayList<>()).add(tie.from()));
        var found = new HashSet<Box>();
        var open = new ArrayList<Box>(networks);
        while (!open.isEmpty()) {
            for (Box box : before.getOrDefault(open.removeLast(), List.of())) {
                if (!networks.contains(box) && found.add(box)) {
                    open.add(box);
                }
            }
        }
        return found;
    }

    /// Those for which a column fits better than a row.
    List<Box> beside() {
        return beside;
    }

    /// Places everything, from the origin on; all sizes are known by now.
    void arrange(Progress progress) {
        if (networks.size() <= MANY) {
            Flow.arrange(networks, ties, false, progress);
            Hubs.centre(networks, ties);
        } else {
            Rows.balanced(networks, ABOVE, 0);
        }
        Bounds core = Box.around(networks);
        placed.addAll(networks);
        above(core, progress);
        placed.addAll(above);
        beside(core, progress);
        Rows.move(around.contents(), 0, 0);
    }

    /// In a row above the networks, each group of tied boxes above where its lines lead to.
    private void above(Bounds core, Progress progress) {
        List<List<Box>> blocks = blocks(above);
        blocks.forEach(block -> Flow.arrange(block, ties, false, progress));
        var wanted = new HashMap<List<Box>, Integer>();
        blocks.forEach(block -> wanted.put(block, level(block, true)));
        blocks.sort(Comparator.comparing(wanted::get));
        band(core);
        int left = core.x();
        for (List<Box> block : blocks) {
            Bounds size = Box.around(block);
            int x = within(wanted.getOrDefault(block, 0), left, core.right() - size.w());
            Rows.move(block, x, core.y() - ABOVE - Margins.up(size.h()));
            left = Margins.up(x + size.w() + Margins.BESIDE);
        }
    }

    /// A lone container is drawn as wide as the networks below it, and its contents are where their lines lead down.
    private void band(Bounds core) {
        if (above.size() != 1) {
            return;
        }
        Box box = above.getFirst();
        if (!box.contents().isEmpty() && !box.locked() && box.w() < core.w()) {
            int room = core.w() - box.w();
            int shift = Math.clamp(Margins.down(level(above, true) - core.x()), 0, Margins.down(room));
            box.contents().forEach(b -> b.moveBy(shift, 0));
            box.resize(core.w(), box.h());
        }
    }

    /// In a column beside the networks, each group of tied boxes level with where its lines come from.
    private void beside(Bounds core, Progress progress) {
        List<List<Box>> blocks = blocks(beside);
        blocks.forEach(block -> Flow.arrange(block, ties, true, progress));
        blocks.sort(Comparator.comparingInt(block -> level(block, false)));
        int height = blocks.stream().mapToInt(block -> Box.around(block).h()).sum()
                + Margins.BELOW * Math.max(0, blocks.size() - 1);
        int top = core.y();
        int left = Math.max(0, core.h() - height);
        for (List<Box> block : blocks) {
            int y = within(level(block, false), top, top + left);
            Rows.move(block, Margins.up(core.right() + BESIDE + Math.max(BESIDE, label())), y);
            left -= y - top;
            top = Margins.up(y + Box.around(block).h() + Margins.BELOW);
        }
    }

    /// How wide the widest text is on the lines to what stands beside the networks.
    private int label() {
        return ties.stream()
                .filter(tie -> beside.contains(tie.from()) != beside.contains(tie.to()))
                .mapToInt(tie -> Math.min(tie.tie().label(), WIDEST_LABEL))
                .max()
                .orElse(0);
    }

    /// Boxes that are tied to each other, together.
    private List<List<Box>> blocks(List<Box> boxes) {
        Map<Box, List<Box>> blockOf = new LinkedHashMap<>();
        boxes.forEach(box -> blockOf.put(box, new ArrayList<>(List.of(box))));
        for (Ties.Lifted tie : ties) {
            List<Box> one = blockOf.get(tie.from());
            List<Box> other = blockOf.get(tie.to());
            if (one != null && other != null && one != other) {
                one.addAll(other);
                other.forEach(box -> blockOf.put(box, one));
            }
        }
        return new ArrayList<>(new LinkedHashSet<>(blockOf.values()));
    }

    private static int within(int wanted, int low, int high) {
        return Margins.down(high < low ? low : Math.clamp(wanted, low, high));
    }

    /// Where the corner of a block at the origin would best lie, so that lines to what is placed already are straight:
    /// those of the root environment, where it has any.
    private int level(List<Box> block, boolean across) {
        Set<Box> own = new HashSet<>(block);
        List<Ties.Lifted> leading =
                ties.stream().filter(tie -> leadsToPlaced(tie, own)).toList();
        boolean rooted = leading.stream().anyMatch(tie -> tie.tie().inRoot());
        return (int) Math.round(leading.stream()
                .filter(tie -> tie.tie().inRoot() == rooted)
                .mapToDouble(tie -> offset(tie, own.contains(tie.from()), across))
                .average()
                .orElse(0));
    }

    private boolean leadsToPlaced(Ties.Lifted tie, Set<Box> block) {
        boolean from = block.contains(tie.from());
        return from != block.contains(tie.to()) && placed.contains(from ? tie.to() : tie.from());
    }

    /// How far the placed end of a tie lies from the other.
    private double offset(Ties.Lifted tie, boolean outgoing, boolean across) {
        Bounds here = (outgoing ? tie.tie().from() : tie.tie().to()).within(around);
        Bounds there = (outgoing ? tie.tie().to() : tie.tie().from()).within(around);
        return across
                ? there.x() + there.w() / 2.0 - here.x() - here.w() / 2.0
                : there.y() + there.h() / 2.0 - here.y() - here.h() / 2.0;
    }
}
