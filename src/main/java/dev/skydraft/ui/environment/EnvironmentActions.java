package dev.skydraft.ui.environment;

import dev.skydraft.change.Environments;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;

/// Adds, renames and deletes environments of the active design.
public final class EnvironmentActions {
    public final Action add;
    public final Action rename;
    public final Action delete;

    private final Workspace workspace;
    private final Prompts prompts;

    public EnvironmentActions(Workspace workspace, Prompts prompts) {
        this.workspace = workspace;
        this.prompts = prompts;
        var notRoot = workspace.activeHas(
                DocumentModel::environmentProperty, _ -> !workspace.active().rootShown());
        add = Action.of("environment-add", "Add Environment Based on This…", this::add);
        rename = Action.of("environment-rename", "Rename Environment…", this::rename);
        delete = Action.of("environment-delete", "Delete Environment", this::delete)
                .when(notRoot);
    }

    private void add() {
        DocumentModel document = workspace.active();
        Environment base = document.design().environment(document.environment());
        prompts.askText("Add an environment", "Name of the environment based on " + base.name() + ":", "")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> {
                    document.edit("Add environment " + name, d -> Environments.add(d, base.id(), name));
                    document.show(document.design().environments().getLast().id());
                });
    }

    private void rename() {
        DocumentModel document = workspace.active();
        Environment shown = document.design().environment(document.environment());
        prompts.askText("Rename the environment", "New name of " + shown.name() + ":", shown.name())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> document.edit(
                        "Rename environment " + shown.name(), d -> Environments.rename(d, shown.id(), name)));
    }

    private void delete() {
        DocumentModel document = workspace.active();
        Design design = document.design();
        Environment shown = design.environment(document.environment());
        document.edit("Delete environment " + shown.name(), d -> Environments.delete(d, shown.id()));
    }
}
