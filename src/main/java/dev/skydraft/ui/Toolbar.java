package dev.skydraft.ui;

import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.environment.EnvironmentSwitch;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands in the bar below the menus.
final class Toolbar {
    private Toolbar() {}

    static List<Node> of(Commands all, Workspace workspace) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return List.of(
                Controls.iconButton(all.files.save, Glyph.SAVE.node()),
                Controls.iconButton(all.history.undo, Glyph.UNDO.node()),
                Controls.iconButton(all.history.redo, Glyph.REDO.node()),
                new Separator(Orientation.VERTICAL),
                Controls.iconButton(all.view.tools.get(0), Glyph.SELECT.node()),
                Controls.iconButton(all.view.tools.get(1), Glyph.HAND.node()),
                Controls.iconButton(all.view.tools.get(2), Glyph.CONNECT.node()),
                Controls.iconButton(all.view.tools.get(3), Glyph.NOTE.node()),
                Controls.iconButton(all.view.tools.get(4), Glyph.FRAME.node()),
                Controls.iconButton(all.view.tools.get(5), Glyph.SPACE.node()),
                Controls.iconButton(all.view.toolLock, Glyph.LOCK.node()),
                new Separator(Orientation.VERTICAL),
                Controls.iconButton(all.tidy.tidy, Glyph.TIDY.node()),
                Controls.iconButton(all.view.zoomOut, Glyph.ZOOM_OUT.node()),
                Controls.iconButton(all.view.zoomIn, Glyph.ZOOM_IN.node()),
                Controls.iconButton(all.view.zoomToFit, Glyph.FIT.node()),
                new Separator(Orientation.VERTICAL),
                new EnvironmentSwitch(workspace, all.environments).node(),
                new Separator(Orientation.VERTICAL),
                all.overlays.bar(),
                space,
                Controls.searchButton(all.palette.open, "Search commands", Glyph.SEARCH.node()),
                Controls.iconButton(all.looks.toggle, Glyph.THEME.node()));
    }
}
