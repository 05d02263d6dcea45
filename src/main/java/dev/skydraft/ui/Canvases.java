package dev.skydraft.ui;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.editing.CanvasLook;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.editing.EmptyHint;
import dev.skydraft.ui.views.ViewBar;
import dev.skydraft.ui.views.ViewFrame;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.window.MenuSpec;
import dev.skydraft.ui.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The canvas of each open design, made when it is first looked at.
final class Canvases {
    private final Workspace workspace;
    private final Look look;
    private final Background drawing;
    private final Commands commands;
    private final Menus menus;
    private final Map<DocumentModel, DesignCanvas> canvases = new HashMap<>();
    private final Map<DocumentModel, ViewFrame> frames = new HashMap<>();

    /// @param drawing leads the lines of large designs
    Canvases(Workspace workspace, Look look, Background drawing, Commands commands, Menus menus) {
        this.workspace = workspace;
        this.look = look;
        this.drawing = drawing;
        this.commands = commands;
        this.menus = menus;
        workspace.documents().subscribe(this::forgetClosed);
    }

    private void forgetClosed() {
        canvases.keySet().retainAll(workspace.documents());
        frames.keySet().retainAll(workspace.documents());
    }

    DesignCanvas of(DocumentModel document) {
        return canvases.computeIfAbsent(document, this::canvas);
    }

    /// The canvas with the tabs of its views.
    ViewFrame frame(DocumentModel document) {
        return frames.computeIfAbsent(document, d -> new ViewFrame(of(d), new ViewBar(d, commands.views)));
    }

    private DesignCanvas canvas(DocumentModel document) {
        var worn = new CanvasLook(
                look.themeProperty(),
                commands.overlays.shownOn(document),
                look.habits().minimapProperty());
        var canvas = new DesignCanvas(document, worn, drawing, menus.canvas(), plainKeys(), commands.snap);
        canvas.getChildren().add(new EmptyHint(document, menus.starts()));
        return canvas;
    }

    /// Those whose key types something, so that only the canvas can answer to it.
    private List<Action> plainKeys() {
        return MenuSpec.actions(menus.bar()).stream()
                .filter(action ->
                        action.key().filter(key -> !Controls.global(key)).isPresent())
                .toList();
    }
}
