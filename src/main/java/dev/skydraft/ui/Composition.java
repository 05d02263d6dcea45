package dev.skydraft.ui;

import dev.skydraft.kind.Provider;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Shortcuts;
import dev.skydraft.ui.checks.ChecksPanel;
import dev.skydraft.ui.checks.FindingsModel;
import dev.skydraft.ui.cloud.CloudsModel;
import dev.skydraft.ui.cloud.CloudsPanel;
import dev.skydraft.ui.command.QuickPick;
import dev.skydraft.ui.compare.CompareModel;
import dev.skydraft.ui.compare.ComparePanel;
import dev.skydraft.ui.cost.CostModel;
import dev.skydraft.ui.cost.CostPanel;
import dev.skydraft.ui.curve.CurveModel;
import dev.skydraft.ui.curve.CurvePanel;
import dev.skydraft.ui.curve.FieldMenu;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.inspector.InspectorModel;
import dev.skydraft.ui.inspector.InspectorPanel;
import dev.skydraft.ui.job.JobStrip;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.network.NetworkModel;
import dev.skydraft.ui.network.NetworkPanel;
import dev.skydraft.ui.outline.OutlinePanel;
import dev.skydraft.ui.palette.PalettePanel;
import dev.skydraft.ui.saving.SavingsModel;
import dev.skydraft.ui.saving.SavingsPanel;
import dev.skydraft.ui.status.StatusBar;
import dev.skydraft.ui.usage.UsageModel;
import dev.skydraft.ui.usage.UsagePanel;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.window.MainWindow;
import dev.skydraft.ui.window.MenuSpec;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/// Puts the window together: every panel, action and menu is made here, by constructors alone.
public final class Composition {
    private final Workspace workspace;
    private final Outside outside;
    /// For what panels make of bills, which the next bills must not wait for.
    private final Background aside;
    private final CurveModel curve;

    private final Jobs jobs;
    private final QuickPick quickPick = new QuickPick();
    private final Commands commands;
    private final Menus menus;
    private final Canvases canvases;
    private final MainWindow window;

    /// @param outside what reaches beyond the window
    public Composition(Workspace workspace, Look look, Outside outside) {
        this.workspace = workspace;
        this.outside = outside;
        aside = outside.background().apart();
        curve = new CurveModel(workspace, aside);
        jobs = new Jobs(outside.background());
        commands = new Commands(workspace, look, outside, reach());
        menus = new Menus(commands);
        canvases = new Canvases(workspace, look, outside.background().apart(), commands, menus);
        window = new MainWindow(workspace, canvases::frame, parts(look));
        new Shortcuts(actions()).install(window.root());
        Shortcuts.onCharacter(window.root(), "?", commands.help.keys);
        look.appearanceProperty().subscribe(window::wear);
        window.showAsBefore(look.habits().panelsProperty());
    }

    /// Parts of the window are made after the actions that reach for them.
    private Commands.Reach reach() {
        return new Commands.Reach(
                document -> canvases.of(document),
                () -> canvases.frame(workspace.active()).bar(),
                () -> window,
                () -> menus.bar(),
                jobs,
                quickPick);
    }

    public MainWindow window() {
        return window;
    }

    /// The menu bar, from left to right.
    public List<MenuSpec> menus() {
        return menus.bar();
    }

    /// Every action, in the order of menus.
    public List<Action> actions() {
        return MenuSpec.actions(menus());
    }

    /// The canvas of the active document.
    public DesignCanvas canvas() {
        return canvases.of(workspace.active());
    }

    private MainWindow.Parts parts(Look look) {
        var costs = new CostModel(workspace, outside.background(), aside);
        costs.byProperty().bindBidirectional(look.habits().costsByProperty());
        return new MainWindow.Parts(
                menus(),
                Toolbar.of(commands, workspace),
                left(),
                right(costs),
                sheets(),
                foot(),
                menus.tab(),
                quickPick);
    }

    private List<Panel> left() {
        ObservableValue<Provider> provider = workspace
                .activeProperty()
                .flatMap(DocumentModel::deploymentProperty)
                .map(deployment -> deployment.settings().provider());
        var palette = new PalettePanel(provider, () -> canvas().drops());
        var outline = new OutlinePanel(workspace, menus.outline(), commands.areas.properties::runIfEnabled);
        return List.of(
                new Panel("palette", "Palette", palette.root()), new Panel("outline", "Outline", outline.root()));
    }

    private List<Panel> right(CostModel costs) {
        var inspector = new InspectorPanel(
                new InspectorModel(workspace),
                FindingsModel.ofSelection(workspace),
                outside.prompts(),
                menus.inspector());
        var network = new NetworkPanel(
                new NetworkModel(workspace), FindingsModel.ofAddresses(workspace), outside.clipboard()::put);
        Panel inspected = inspector.panel();
        FieldMenu.install(inspected.node(), curve, commands.curve.open);
        return List.of(
                inspected,
                new CostPanel(costs, outside.clipboard()::put).panel(),
                network.panel(),
                new ChecksPanel(FindingsModel.all(workspace)).panel(),
                new SavingsPanel(new SavingsModel(workspace, aside)).panel());
    }

    /// Wide tables, shown below the canvas by [MainWindow#goToSheet].
    private List<Panel> sheets() {
        return List.of(
                new ComparePanel(new CompareModel(workspace, aside)).panel(),
                new UsagePanel(new UsageModel(workspace, aside), outside.clipboard()).panel(),
                new CloudsPanel(new CloudsModel(workspace, aside)).panel(),
                new CurvePanel(curve).panel());
    }

    private VBox foot() {
        var zoom = workspace.activeProperty().flatMap(d -> canvases.of(d).zoomText());
        var status = new StatusBar(workspace, zoom, commands.usage.sheet::runIfEnabled, () -> window().show("checks"));
        return new VBox(new JobStrip(jobs).node(), status.root());
    }
}
