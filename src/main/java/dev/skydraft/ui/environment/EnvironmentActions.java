package dev.skydraft.ui.environment;

import dev.skydraft.change.Environments;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;

/// Adds, renames, deletes, compares environments of the active design, and promotes what-ifs.
public final class EnvironmentActions {
    public final Action add;
    public final Action whatIf;
    public final Action promote;
    public final Action compare;
    public final Action rename;
    public final Action delete;

    private final Workspace workspace;
    private final Prompts prompts;

    /// @param showComparison brings the comparison to the front
    public EnvironmentActions(Workspace workspace, Prompts prompts, Runnable showComparison) {
        this.workspace = workspace;
        this.prompts = prompts;
        var notRoot = workspace.activeHas(
                DocumentModel::environmentProperty, _ -> !workspace.active().rootShown());
        add = Action.of("environment-add", "Add Environment Based on This…", this::add);
        whatIf = Action.of("environment-whatIf", "Add What-If Based on This…", this::addWhatIf);
        promote = Action.of("environment-promote", "Promote What-If into Its Base", this::promote)
                .when(workspace.activeHas(
                        DocumentModel::deploymentProperty,
                        d -> d.environment().basedOn().isPresent()
                                && WhatIfs.is(d.design(), d.environment().id())));
        compare = Action.of("environment-compare", "Compare Environments", showComparison);
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

    private void addWhatIf() {
        DocumentModel document = workspace.active();
        Environment base = document.design().environment(document.environment());
        String suggestion = WhatIfs.freeName(document.design());
        prompts.askText("Add a what-if", "Name of the what-if based on " + base.name() + ":", suggestion)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> {
                    int before = document.design().environments().size();
                    document.edit("Add what-if " + name, d -> WhatIfs.add(d, base.id(), name));
                    if (document.design().environments().size() > before) {
                        document.show(document.design().environments().getLast().id());
                    }
                });
    }

    private void promote() {
        DocumentModel document = workspace.active();
        Environment promoted = document.design().environment(document.environment());
        String base = promoted.basedOn().orElseThrow();
        String name = document.environmentName(base);
        document.edit("Promote %s into %s".formatted(promoted.name(), name), d -> WhatIfs.promote(d, promoted.id()));
        if (document.design().findEnvironment(promoted.id()).isEmpty()) {
            document.show(base);
            document.tell(Message.info("%s is as %s was now.".formatted(name, promoted.name())));
        }
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
        document.edit("Delete environment " + shown.name(), d -> WhatIfs.delete(d, shown.id()));
    }
}
