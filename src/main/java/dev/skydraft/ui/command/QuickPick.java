package dev.skydraft.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list over the middle of the window's top, filtered by what is typed; used by keyboard alone. It closes when
/// something is picked, with Escape, and when the focus goes elsewhere.
public final class QuickPick extends VBox implements Picker {
    private static final int ROWS = 12;
    private static final double ROW_HEIGHT = 32;
    private static final double WIDTH = 600;
    private static final double TOP = 64;

    private final TextField field = new TextField();
    private final ListView<Pick> list = new ListView<>();
    private final Label nothing = new Label("Nothing fits what you typed.");
    private final List<String> lately = new ArrayList<>();
    private List<Pick> all = List.of();

    /// True until the key that opened it is let go, whose character is not meant for the field.
    private boolean opening;
    private @Nullable Node cameFrom;

    public QuickPick() {
        getStyleClass().add("quick-pick");
        getStylesheets().add(QuickPick.class.getResource("QuickPick.css").toExternalForm());
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(TOP, 16, 16, 16));
        field.setId("quick-pick-field");
        list.setId("quick-pick-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new PickCell());
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        getChildren().setAll(field, list);
        setVisible(false);
        setManaged(false);
        listen();
    }

    private void listen() {
        field.textProperty().subscribe(this::fill);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventFilter(KeyEvent.KEY_RELEASED, e -> opening = false);
        field.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (opening) {
                e.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        list.setOnMouseClicked(e -> pick());
        list.getSelectionModel().selectedItemProperty().subscribe(pick -> {
            field.setAccessibleHelp(pick == null ? nothing.getText() : PickCell.spoken(pick));
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        });
    }

    @Override
    public void pick(String prompt, List<Pick> picks) {
        if (!isVisible()) {
            cameFrom = getScene().getFocusOwner();
        }
        all = picks;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.clear();
        fill("");
        opening = true;
        setManaged(true);
        setVisible(true);
        toFront();
        field.requestFocus();
    }

    private void fill(String typed) {
        list.getItems().setAll(Picks.fitting(all, typed, lately));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, ROWS) * ROW_HEIGHT + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent e) {
        opening = false;
        boolean handled = switch (e.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(ROWS);
            case PAGE_UP -> step(-ROWS);
            case ENTER -> pick();
            case ESCAPE -> close();
            case TAB -> true;
            default -> false;
        };
        if (handled) {
            e.consume();
        }
    }

    private boolean step(int by) {
        int last = list.getItems().size() - 1;
        int at = list.getSelectionModel().getSelectedIndex() + by;
        int to = Math.abs(by) > 1 ? Math.clamp(at, 0, Math.max(0, last)) : Math.floorMod(at, Math.max(1, last + 1));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS + 2));
        return true;
    }

    private boolean pick() {
        Pick chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.enabled()) {
            lately.remove(chosen.id());
            lately.addFirst(chosen.id());
            close();
            chosen.run().run();
        }
        return true;
    }

    private boolean close() {
        if (isVisible()) {
            setVisible(false);
            setManaged(false);
            if (cameFrom != null && field.isFocused()) {
                cameFrom.requestFocus();
            }
        }
        return true;
    }
}
