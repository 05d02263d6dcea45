package dev.skydraft.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// Moves a tab among its neighbours by dragging it: it follows the pointer, and the others make room. Escape puts it
/// back. The first tab stays first.
final class TabDrag {
    private static final double THRESHOLD = 6;

    private final Node tab;
    private final IntConsumer move;
    private final EventHandler<KeyEvent> escape = this::escape;
    private double pressedAt;
    private boolean pressed;
    private boolean dragging;

    /// @param move takes by how many places the tab was dragged
    private TabDrag(Node tab, IntConsumer move) {
        this.tab = tab;
        this.move = move;
        tab.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        tab.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        tab.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    static void install(Node tab, IntConsumer move) {
        new TabDrag(tab, move);
    }

    private HBox row() {
        return (HBox) tab.getParent();
    }

    private void press(MouseEvent e) {
        pressed = e.isPrimaryButtonDown() && row().getChildren().indexOf(tab) > 0;
        pressedAt = e.getSceneX();
    }

    private void drag(MouseEvent e) {
        double dx = e.getSceneX() - pressedAt;
        if (pressed && !dragging && Math.abs(dx) > THRESHOLD) {
            dragging = true;
            tab.setViewOrder(-1);
            tab.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (dragging) {
            tab.setTranslateX(dx);
            makeRoom();
            e.consume();
        }
    }

    private void release(MouseEvent e) {
        if (dragging) {
            int by = place() - row().getChildren().indexOf(tab);
            end();
            if (by != 0) {
                move.accept(by);
            }
            e.consume();
        }
        pressed = false;
    }

    private void escape(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            end();
            e.consume();
        }
    }

    private void end() {
        dragging = false;
        pressed = false;
        tab.setViewOrder(0);
        tab.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        row().getChildren().forEach(node -> node.setTranslateX(0));
    }

    /// Which place among the tabs the dragged one is over.
    private int place() {
        double middle = tab.getBoundsInParent().getCenterX();
        List<Node> others = new ArrayList<>(row().getChildren());
        others.remove(tab);
        int before = (int) others.stream()
                .filter(node -> node.getLayoutX() + node.getLayoutBounds().getWidth() / 2 < middle)
                .count();
        return Math.max(1, before);
    }

    /// The tabs between where the dragged one was and where it is over move by its width.
    private void makeRoom() {
        List<Node> tabs = row().getChildren();
        int from = tabs.indexOf(tab);
        int to = place();
        double width = tab.getLayoutBounds().getWidth() + row().getSpacing();
        for (int i = 0; i < tabs.size(); i++) {
            if (i != from) {
                tabs.get(i).setTranslateX(i > from && i <= to ? -width : i < from && i >= to ? width : 0);
            }
        }
    }
}
