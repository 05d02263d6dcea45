package dev.skydraft.ui.editing;

import dev.skydraft.change.Relocating;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.gesture.WayOut;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/// Moves boxes into another container without a drag.
public final class MoveActions {
    public final Action moveTo;

    private final Workspace workspace;
    private final Prompts prompts;

    public MoveActions(Workspace workspace, Prompts prompts) {
        this.workspace = workspace;
        this.prompts = prompts;
        moveTo = Action.of("edit-moveTo", "Move To…", this::moveTo)
                .key("Shortcut+Shift+M")
                .when(workspace.activeHas(
                        DocumentModel::selectionProperty, s -> !s.placements().isEmpty()));
    }

    private void moveTo() {
        DocumentModel document = workspace.active();
        Design design = document.design();
        Selection selection = document.selection();
        Optional<Message> locked = WayOut.locked(document);
        if (locked.isPresent()) {
            document.tell(locked.get());
            return;
        }
        String name = Wording.name(design, Selection.of(selection.placements()));
        List<Destination> targets = Relocating.targets(design, selection.placements()).stream()
                .map(container -> Destination.of(design, container))
                .toList();
        if (targets.isEmpty()) {
            document.tell(Message.warning(name + " can stand nowhere else in this design."));
            return;
        }
        prompts.askChoice("Move " + name, "To", targets, targets.getFirst())
                .ifPresent(
                        target -> document.edit(d -> Relocating.into(d, selection.placements(), target.container())));
    }
}
