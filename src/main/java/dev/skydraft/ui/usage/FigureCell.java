package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.pricing.Origin;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.Field;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A part of a figure, edited in place: Enter, F2 or a double click begins; Enter commits, Tab commits and goes on to
/// the
/// next cell, Escape reverts.
final class FigureCell extends TableCell<ObjectProperty<UsageFigure>, String> {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private static final List<Part> PARTS = List.of(Part.values());

    private final UsageModel model;
    private final Part part;
    private final Consumer<String> problem;
    private @Nullable Field<?> field;

    /// @param problem is told why what is being typed is wrong, or empty text
    FigureCell(UsageModel model, Part part, Consumer<String> problem) {
        this.model = model;
        this.part = part;
        this.problem = problem;
    }

    @Override
    public void startEdit() {
        ObjectProperty<UsageFigure> item = getTableRow().getItem();
        if (item != null && field == null) {
            model.field(item.get(), part).ifPresent(typed -> {
                super.startEdit();
                edit(typed, item.get());
            });
        }
    }

    private void edit(Field<?> typed, UsageFigure figure) {
        field = typed;
        Control control = new Editors(model.provider()).editor(typed);
        control.setAccessibleText("%s of %s, %s"
                .formatted(
                        typed.property().label(),
                        SheetCells.element(figure),
                        typed.property().unit()));
        typed.problemProperty().subscribe(problem);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                end();
            }
        });
        setGraphic(control);
        setText(null);
        control.requestFocus();
        if (control instanceof TextInputControl text) {
            text.selectAll();
        }
    }

    private void press(KeyEvent e) {
        Field<?> typed = field;
        if (typed == null) {
            return;
        }
        switch (e.getCode()) {
            case ENTER -> {
                typed.commit();
                finish(e);
            }
            case TAB -> {
                typed.commit();
                finish(e);
                next(e.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> {
                typed.revert();
                finish(e);
            }
            default -> {
                // Typed into the control.
            }
        }
    }

    private void finish(KeyEvent e) {
        end();
        e.consume();
    }

    /// The next part of this figure, or the value of the next figure.
    private void next(int step) {
        int to = PARTS.indexOf(part) + step;
        int parts = PARTS.size();
        int row = getIndex() + Math.floorDiv(to, parts);
        if (row >= 0 && row < getTableView().getItems().size()) {
            getTableView().getSelectionModel().clearAndSelect(row);
            FigureTable.edit(getTableView(), row, PARTS.get(Math.floorMod(to, parts)));
        }
    }

    private void end() {
        if (field != null) {
            Field<?> typed = field;
            field = null;
            typed.close();
            problem.accept("");
            super.cancelEdit();
            setGraphic(null);
            setText(getItem());
            getTableView().requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        end();
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        ObjectProperty<UsageFigure> row =
                getTableRow() == null ? null : getTableRow().getItem();
        boolean unset = !empty && row != null && row.get().origin() != Origin.SET;
        pseudoClassStateChanged(UNSET, part == Part.VALUE && unset);
        if (field == null) {
            setText(empty ? null : text);
            setGraphic(null);
        }
    }
}
