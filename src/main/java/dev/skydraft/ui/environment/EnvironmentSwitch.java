package dev.skydraft.ui.environment;

import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.MenuBars;
import dev.skydraft.ui.window.MenuSpec;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows one environment of the active design after another, and adds, renames and deletes them.
public final class EnvironmentSwitch {
    private final Workspace workspace;
    private final HBox buttons = new HBox();
    private final HBox root;

    /// The context menu of an environment, which is shown with it.
    private final ContextMenu menu;

    public EnvironmentSwitch(Workspace workspace, EnvironmentActions actions) {
        this.workspace = workspace;
        menu = MenuBars.contextMenu(List.of(
                MenuSpec.Group.of(actions.rename, actions.delete),
                MenuSpec.Group.of(actions.add, actions.whatIf, actions.promote),
                MenuSpec.Group.of(actions.compare)));
        var more = new MenuButton();
        more.setId("environment-more");
        more.setText("Environment");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setAccessibleText("Add, rename, delete, promote or compare environments");
        more.getStyleClass().add("flat");
        more.getItems()
                .setAll(List.of(actions.add, actions.rename, actions.delete, actions.promote, actions.compare).stream()
                        .map(Controls::menuItem)
                        .toList());
        buttons.getStyleClass().add("environment-buttons");
        ButtonBase whatIf = Controls.iconButton(actions.whatIf, Glyph.PLUS.node());
        whatIf.setText("What-if");
        whatIf.getStyleClass().remove("button-icon");
        whatIf.setMinWidth(Region.USE_PREF_SIZE);
        whatIf.getStyleClass().add("what-if-button");
        root = new HBox(buttons, whatIf, more);
        root.getStyleClass().add("environment-switch");
        workspace
                .activeProperty()
                .flatMap(DocumentModel::designProperty)
                .map(Design::environments)
                .subscribe(_ -> fill(workspace.active().design()));
        workspace
                .activeProperty()
                .flatMap(DocumentModel::environmentProperty)
                .subscribe(_ -> fill(workspace.active().design()));
    }

    public Node node() {
        return root;
    }

    private void fill(Design design) {
        var group = new ToggleGroup();
        buttons.getChildren()
                .setAll(design.environments().stream()
                        .map(environment -> button(environment, design, group))
                        .toList());
    }

    private ToggleButton button(Environment environment, Design design, ToggleGroup group) {
        var button = new ToggleButton(environment.name());
        button.setId("environment-" + environment.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(environment.id().equals(workspace.active().environment()));
        button.setTooltip(new Tooltip(hint(environment, design)));
        if (WhatIfs.is(design, environment.id())) {
            button.getStyleClass().add("what-if");
        }
        button.setOnAction(e -> {
            button.setSelected(true);
            workspace.active().show(environment.id());
        });
        button.setOnContextMenuRequested(e -> {
            workspace.active().show(environment.id());
            menu.show(buttons, e.getScreenX(), e.getScreenY());
        });
        return button;
    }

    private static String hint(Environment environment, Design design) {
        String what = WhatIfs.is(design, environment.id()) ? "%s, a what-if based on %s" : "%s, based on %s";
        return environment
                .basedOn()
                .flatMap(design::findEnvironment)
                .map(base -> what.formatted(environment.name(), base.name()))
                .orElse(environment.name() + ", what the others are based on");
    }
}
