package dev.skydraft.ui.pattern;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.editing.CanvasView;
import dev.skydraft.ui.workspace.Workspace;
import java.util.function.Supplier;

/// Puts a pattern of the gallery into the active design, in one step.
public final class PatternActions {
    public final Action insert;

    private final Workspace workspace;
    private final Supplier<CanvasView> canvas;
    private final PatternChooser chooser;

    public PatternActions(Workspace workspace, Supplier<CanvasView> canvas, PatternChooser chooser) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.chooser = chooser;
        insert = Action.of("insert-pattern", "Insert Pattern…", this::insert).key("Shortcut+Shift+N");
    }

    private void insert() {
        chooser.choose().ifPresent(chosen -> {
            workspace.active().edit(design -> chosen.pattern().into(design, chosen.answers()));
            canvas.get().zoomTo(workspace.active().selection());
        });
    }
}
