package dev.skydraft.ui.editing;

import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.Icons;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A searchable list of kinds beside the pointer: arrow keys choose, Enter or a click inserts, Escape and leaving it
/// close it.
final class QuickInsert {
    private static final double WIDTH = 320;
    private static final double ROW = 34;
    private static final int ROWS = 8;

    private final Pane over;
    private final Runnable back;
    private final TextField search = new TextField();
    private final ObservableList<ResourceKind> found = FXCollections.observableArrayList();
    private final ListView<ResourceKind> list = new ListView<>(found);
    private final Label nothing = new Label();
    private final VBox box = new VBox(6, search, list, nothing);

    private @Nullable Request request;

    /// What may be inserted.
    ///
    /// @param provider whose names stand beside the labels
    /// @param x where the list opens, in pixels of the canvas
    /// @param chosen inserts what was chosen
    record Request(LikelyKinds kinds, Provider provider, double x, double y, Consumer<ResourceKind> chosen) {}

    /// @param over the pane that it lies on
    /// @param back gives the focus back to the canvas
    QuickInsert(Pane over, Runnable back) {
        this.over = over;
        this.back = back;
        box.setId("quick-insert");
        box.getStyleClass().add("quick-insert");
        search.setPromptText("What to insert?");
        search.setAccessibleText("Kinds that can stand here");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new KindCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        search.textProperty().subscribe(this::fill);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        search.focusedProperty().subscribe(this::closeUnlessFocused);
        list.focusedProperty().subscribe(this::closeUnlessFocused);
    }

    void open(Request opened) {
        request = opened;
        search.clear();
        fill("");
        over.getChildren().setAll(box);
        box.setPrefWidth(WIDTH);
        box.applyCss();
        double height = ROWS * ROW + 64;
        box.relocate(
                Math.max(4, Math.min(opened.x(), over.getWidth() - WIDTH - 4)),
                Math.max(4, Math.min(opened.y(), over.getHeight() - height - 4)));
        search.requestFocus();
    }

    private void fill(String text) {
        if (request == null) {
            return;
        }
        found.setAll(request.kinds().matching(text));
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(ROW * Math.clamp(found.size(), 1, ROWS) + 4);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        nothing.setText(text.isBlank() ? "Nothing can stand here." : nothing(request.kinds(), text));
        nothing.setVisible(found.isEmpty());
        nothing.setManaged(found.isEmpty());
    }

    private static String nothing(LikelyKinds kinds, String text) {
        return kinds.refusal(text).map(why -> why + ".").orElse("Nothing that can stand here is called so.");
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> back();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void move(int by) {
        if (!found.isEmpty()) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, found.size());
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 1));
        }
    }

    private void choose() {
        ResourceKind chosen = list.getSelectionModel().getSelectedItem();
        Request asked = request;
        if (chosen != null && asked != null) {
            back();
            asked.chosen().accept(chosen);
        }
    }

    private void closeUnlessFocused(boolean focused) {
        if (!focused && box.getScene() != null) {
            Node owner = box.getScene().getFocusOwner();
            boolean inside = owner == search || owner == list;
            if (!inside) {
                close();
            }
        }
    }

    private void close() {
        request = null;
        over.getChildren().remove(box);
    }

    /// Closes and gives the focus back to the canvas.
    private void back() {
        close();
        back.run();
    }

    /// Icon, label, and what the provider calls it.
    private final class KindCell extends ListCell<ResourceKind> {
        KindCell() {
            setPrefWidth(0); // as wide as the list, so that long names are shortened
        }

        @Override
        protected void updateItem(ResourceKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(null);
            setGraphic(empty || kind == null || request == null ? null : row(kind, request.provider()));
        }

        private Node row(ResourceKind kind, Provider provider) {
            var name = new Label(kind.nameOn(provider).equals(kind.label()) ? "" : kind.nameOn(provider));
            name.getStyleClass().add("muted");
            var label = new Label(kind.label());
            label.setMinWidth(Region.USE_PREF_SIZE);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var row = new HBox(10, Icons.kind(kind, 18), label, space, name);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
