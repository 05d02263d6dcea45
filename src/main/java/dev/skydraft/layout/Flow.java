package dev.skydraft.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Arranges boxes that stand in one container: those that are tied in layers, the others in rows behind them.
final class Flow {
    private Flow() {}

    /// Places the boxes, from the origin on.
    ///
    /// @param ties between any boxes; those between others are passed over
    /// @param tall true where a column fits better than a row
    static void arrange(List<Box> boxes, List<Ties.Lifted> ties, boolean tall, Progress progress) {
        Set<Box> all = new HashSet<>(boxes);
        List<Ties.Lifted> among = ties.stream()
                .filter(tie -> all.contains(tie.from()) && all.contains(tie.to()))
                .toList();
        Set<Box> ends = new HashSet<>();
        among.forEach(tie -> ends.addAll(List.of(tie.from(), tie.to())));
        List<Box> tied = boxes.stream().filter(ends::contains).toList();
        List<Box> loose = new ArrayList<>(boxes);
        loose.removeAll(ends);
        if (!tied.isEmpty()) {
            Direction.choose(tied, among, tall, progress);
            Rows.move(tied, 0, 0);
        }
        if (tall) {
            Rows.column(loose);
        } else {
            Rows.balanced(loose, Margins.BELOW, Box.around(tied).w());
        }
        if (!loose.isEmpty()) {
            Rows.move(loose, 0, tied.isEmpty() ? 0 : Margins.up(Box.around(tied).bottom() + Margins.BELOW));
        }
    }
}
