package dev.skydraft.ui.compare;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Mark;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line's mark as a sign in a box, its resource, and below that its name.
final class LineCell extends TableCell<ComparedLine, ComparedLine> {
    private final Label mark = new Label();
    private final Label owner = new Label();
    private final Label line = new Label();
    private final HBox content = new HBox(mark, new VBox(owner, line));
    private final Tooltip whole = new Tooltip();

    LineCell() {
        mark.getStyleClass().add("mark");
        line.getStyleClass().add("caption");
        content.getStyleClass().add("compared-line");
        content.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable ComparedLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        Mark strongest = strongest(item);
        mark.setText(strongest.sign());
        mark.getStyleClass().setAll("label", "mark", "mark-" + strongest.word());
        owner.setText(item.ownerName());
        line.setText(item.name() + (strongest.differs() ? " · " + strongest.word() : ""));
        whole.setText(spoken(item));
        setGraphic(content);
        setTooltip(whole);
        setAccessibleText(spoken(item));
    }

    /// The mark of the only environment compared, else that of the first that differs.
    static Mark strongest(ComparedLine line) {
        return line.marks().stream().filter(Mark::differs).findFirst().orElse(Mark.SAME);
    }

    private static String spoken(ComparedLine line) {
        return "%s, %s: %s"
                .formatted(line.ownerName(), line.name(), strongest(line).word());
    }
}
