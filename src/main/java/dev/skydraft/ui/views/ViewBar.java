package dev.skydraft.ui.views;

import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.KeyedNodes;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The foot of the canvas: a tab for each view of the document, a button for one more, and how much of the design the
/// shown one shows.
public final class ViewBar extends HBox {
    private final DocumentModel document;
    private final HBox row = new HBox();
    private final TabStrip strip = new TabStrip(row);
    private final Label share = new Label();
    private final KeyedNodes<View, ViewTab> tabs;
    private @Nullable Content content;

    /// @param drawn how many resources the shown view shows, of all
    private record Content(List<View> views, View shown, int drawn, int all) {}

    public ViewBar(DocumentModel document, ViewCommands commands) {
        this.document = document;
        row.getStyleClass().add("view-row");
        var line = new HBox(strip, Controls.iconButton(commands.add, Glyph.PLUS.node()));
        line.getStyleClass().add("view-line");
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        share.setId("view-share");
        share.getStyleClass().add("caption");
        share.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("view-bar");
        getStylesheets().add(ViewBar.class.getResource("views.css").toExternalForm());
        getChildren().setAll(line, share, Controls.iconButton(commands.filter, Glyph.FILTER.node()));
        tabs = new KeyedNodes<>(row, View::id, v -> new ViewTab(document, v, commands), this::show, tab -> {});
        document.shown().viewProperty().subscribe(this::refresh);
        document.designProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        Design design = document.design();
        int drawn = document.shown().drawn().design().resources().size();
        var now = new Content(
                design.tabs(),
                document.shown().view(),
                drawn,
                design.resources().size());
        if (!now.equals(content)) {
            content = now;
            show(now);
        }
    }

    private void show(Content now) {
        tabs.show(now.views());
        share.setText("%,d of %,d shown".formatted(now.drawn(), now.all()));
        Visibility.show(share, now.drawn() < now.all());
        strip.reveal(chosen());
    }

    private void show(ViewTab tab, View view) {
        tab.show(view, view.id().equals(document.shown().view().id()));
    }

    private List<ViewTab> tabs() {
        return row.getChildren().stream().map(ViewTab.class::cast).toList();
    }

    private ViewTab chosen() {
        int at = document.design().tabs().indexOf(document.shown().view());
        return tabs().get(Math.max(0, at));
    }

    /// Edits the name of the shown view in its tab.
    void rename() {
        chosen().rename();
    }

    /// Lets one choose what the shown view shows.
    void editFilter() {
        new FilterEditor(document, document.shown().view().id()).over(chosen());
    }
}
