package dev.skydraft.ui.cost;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/// A cell of the cost table. What is unknown is muted; text that does not fit is in the tooltip.
final class CostCell extends TreeTableCell<CostRow, String> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass CAVEAT = PseudoClass.getPseudoClass("caveat");
    private static final Set<String> UNKNOWN_WORDS = Set.of("not set", "no price", "unknown", "?", "–");

    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        String shown = empty || text == null ? "" : text;
        setText(shown);
        CostRow row = getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(UNKNOWN, UNKNOWN_WORDS.contains(shown));
        pseudoClassStateChanged(HEADING, !empty && row != null && row.owner().isEmpty());
        pseudoClassStateChanged(CAVEAT, CostColumns.hasCaveat(shown));
        whole.setText(shown);
        setTooltip(shown.isEmpty() ? null : whole);
    }
}
