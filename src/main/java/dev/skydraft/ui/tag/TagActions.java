package dev.skydraft.ui.tag;

import dev.skydraft.change.Selection;
import dev.skydraft.change.Tagging;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Tags;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.BooleanExpression;

/// Tags the selected resources, and renames and deletes tags over the whole design.
public final class TagActions {
    public final Action add;
    public final Action rename;
    public final Action delete;

    private final Workspace workspace;
    private final Prompts prompts;

    public TagActions(Workspace workspace, Prompts prompts) {
        this.workspace = workspace;
        this.prompts = prompts;
        BooleanExpression boxes = workspace.activeHas(
                DocumentModel::selectionProperty, s -> !s.placements().isEmpty());
        add = Action.of("tag-add", "Tag…", this::add).key("Shortcut+T").when(boxes);
        rename = Action.of("tag-rename", "Rename Tag…", this::rename);
        delete = Action.of("tag-delete", "Delete Tag…", this::delete);
    }

    private void add() {
        DocumentModel document = workspace.active();
        Set<String> resources = document.selection().resources();
        String name = Wording.name(
                document.design(), Selection.of(document.selection().placements()));
        prompts.askText("Tag " + name, "Tags, with commas between them:", "")
                .map(Tagging::tags)
                .filter(tags -> !tags.isEmpty())
                .ifPresent(tags -> document.edit("Tag " + name, design -> Tagging.add(design, resources, tags)));
    }

    private void rename() {
        DocumentModel document = workspace.active();
        chosen("Rename tag", "Tag:")
                .ifPresent(tag -> prompts.askText("Rename tag", "New name of " + tag + ":", tag)
                        .map(String::strip)
                        .ifPresent(name -> document.edit(
                                "Rename tag " + tag + " to " + name, design -> Tagging.rename(design, tag, name))));
    }

    private void delete() {
        DocumentModel document = workspace.active();
        chosen("Delete tag", "Tag to take from everything:")
                .ifPresent(tag -> document.edit("Delete tag " + tag, design -> Tagging.delete(design, tag)));
    }

    private Optional<String> chosen(String title, String label) {
        List<String> used = List.copyOf(Tags.inUse(workspace.active().design()));
        if (used.isEmpty()) {
            workspace.tell(Message.info("Nothing has a tag yet. Select a resource and add one in the inspector."));
            return Optional.empty();
        }
        return prompts.askChoice(title, label, used, used.getFirst());
    }
}
