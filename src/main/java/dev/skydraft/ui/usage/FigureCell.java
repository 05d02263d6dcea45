package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.pricing.Origin;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldCell;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// A part of a figure, edited in place: Enter, F2 or a double click begins; Enter commits, Tab commits and goes on to
/// the next cell, Escape reverts.
final class FigureCell extends FieldCell<UsageFigure> {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private static final List<Part> PARTS = List.of(Part.values());

    private final UsageModel model;
    private final Part part;

    /// @param problem is told why what is being typed is wrong, or empty text
    FigureCell(UsageModel model, Part part, Consumer<String> problem) {
        super(problem);
        this.model = model;
        this.part = part;
    }

    @Override
    public void startEdit() {
        UsageFigure figure = row();
        if (figure != null && !editing()) {
            model.field(figure, part).ifPresent(typed -> edit(typed, control(typed, figure)));
        }
    }

    private Control control(Field<?> typed, UsageFigure figure) {
        Control control = new Editors(model.provider()).editor(typed);
        control.setAccessibleText("%s of %s, %s"
                .formatted(
                        typed.property().label(),
                        figure.about(),
                        typed.property().unit()));
        return control;
    }

    @Override
    protected boolean goesOn() {
        return true;
    }

    /// To the next part of this figure, or the value of the next figure.
    @Override
    protected void goOn(int step) {
        int to = PARTS.indexOf(part) + step;
        int parts = PARTS.size();
        int row = getIndex() + Math.floorDiv(to, parts);
        if (row >= 0 && row < getTableView().getItems().size()) {
            getTableView().getSelectionModel().clearAndSelect(row);
            FigureTable.edit(getTableView(), row, PARTS.get(Math.floorMod(to, parts)));
        }
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        UsageFigure figure = row();
        boolean unset = !empty && figure != null && figure.origin() != Origin.SET;
        pseudoClassStateChanged(UNSET, part == Part.VALUE && unset);
    }
}
