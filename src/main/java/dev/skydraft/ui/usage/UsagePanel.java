package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.ui.Clipboard;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The usage sheet: every figure that the bill of the environment shown depends on and that is unknown, assumed,
/// brought by traffic or measured, those first that decide most. Edited in place, or pasted from a spreadsheet.
public final class UsagePanel {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final int MOST_PROBLEMS = 4;

    private final UsageModel model;
    private final Clipboard clipboard;
    private final Parent root;

    @FXML
    private Label headline;

    @FXML
    private Label caption;

    @FXML
    private TableView<ObjectProperty<UsageFigure>> figures;

    @FXML
    private Label problem;

    private FigureTable table;

    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public UsagePanel(UsageModel model, Clipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("usage", "Usage", root);
    }

    @FXML
    private void initialize() {
        model.seen().follow(figures);
        table = new FigureTable(figures, model, this::tell);
        Visibility.show(problem, false);
        model.sheetProperty().subscribe(this::show);
        model.seen().now().subscribe(seen -> table.order());
        figures.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        figures.setContextMenu(menu());
        figures.setOnMouseClicked(e -> select());
    }

    private ContextMenu menu() {
        var select = new MenuItem("Select on Canvas");
        select.setId("usage-select");
        select.setOnAction(e -> select());
        var copy = new MenuItem("Copy Rows");
        copy.setId("usage-copyRows");
        copy.setOnAction(e -> copy());
        var paste = new MenuItem("Paste Figures");
        paste.setId("usage-pasteFigures");
        paste.setOnAction(e -> paste());
        return new ContextMenu(select, copy, paste);
    }

    private void show(UsageSheet sheet) {
        headline.setText(sheet.headline());
        caption.setText(SheetCells.caption(sheet));
        table.show(sheet);
    }

    private void press(KeyEvent e) {
        if (e.getTarget() != figures) {
            return;
        }
        if (COPY.match(e)) {
            copy();
            e.consume();
        } else if (PASTE.match(e)) {
            paste();
            e.consume();
        }
    }

    private void select() {
        List<UsageFigure> selected = table.selected();
        if (selected.size() == 1) {
            model.select(selected.getFirst());
        }
    }

    @FXML
    private void order() {
        table.order();
    }

    @FXML
    private void copy() {
        List<UsageFigure> selected = table.selected();
        clipboard.put(SheetCells.copied(model.sheetProperty().get(), selected.isEmpty() ? table.shown() : selected));
    }

    @FXML
    private void paste() {
        List<String> wrong = model.paste(clipboard.text(), table.shown(), table.selected());
        String more = wrong.size() > MOST_PROBLEMS ? "\nAnd %d more.".formatted(wrong.size() - MOST_PROBLEMS) : "";
        tell(wrong.stream().limit(MOST_PROBLEMS).collect(Collectors.joining("\n")) + more);
    }

    private void tell(String sentences) {
        problem.setText(sentences);
        Visibility.show(problem, !sentences.isEmpty());
    }
}
