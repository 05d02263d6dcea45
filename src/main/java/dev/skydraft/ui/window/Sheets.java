package dev.skydraft.ui.window;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// Wide tables below the canvas, a tab each. The area is there while one of them is open, as high as it was last.
final class Sheets {
    private static final double FIRST_DIVIDER = 0.62;

    private final SplitPane middle;
    private final TabPane pane;
    private final List<Tab> tabs;
    private double divider = FIRST_DIVIDER;

    /// @param middle holds the canvas, and the sheets below it
    /// @param pane takes the tabs of those that are open
    Sheets(SplitPane middle, TabPane pane, List<Panel> panels) {
        this.middle = middle;
        this.pane = pane;
        tabs = panels.stream().map(Sheets::tab).toList();
        pane.getTabs().addListener((ListChangeListener<Tab>) _ -> adapt());
        adapt();
    }

    /// Opens a sheet, or brings it to the front; nothing where no sheet has this id.
    void show(String id) {
        tabs.stream().filter(t -> id.equals(t.getId())).findFirst().ifPresent(tab -> {
            if (!pane.getTabs().contains(tab)) {
                pane.getTabs().add(tab);
            }
            pane.getSelectionModel().select(tab);
        });
    }

    private void adapt() {
        boolean open = !pane.getTabs().isEmpty();
        boolean there = middle.getItems().contains(pane);
        if (open && !there) {
            middle.getItems().add(pane);
            middle.setDividerPositions(divider);
        } else if (there && !open) {
            divider = middle.getDividers().isEmpty() ? divider : middle.getDividerPositions()[0];
            middle.getItems().remove(pane);
        }
    }

    /// A tab that holds its panel while it is in front: what is behind or closed needs no layout.
    private static Tab tab(Panel panel) {
        Node node = panel.node();
        var tab = new Tab(panel.title());
        tab.contentProperty().bind(tab.selectedProperty().map(front -> front ? node : null));
        tab.setId(panel.id());
        return tab;
    }
}
