package dev.skydraft.ui;

import dev.skydraft.kind.Provider;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.action.Shortcuts;
import dev.skydraft.ui.checks.ChecksPanel;
import dev.skydraft.ui.checks.FindingsModel;
import dev.skydraft.ui.command.CommandPalette;
import dev.skydraft.ui.command.QuickPick;
import dev.skydraft.ui.cost.CostModel;
import dev.skydraft.ui.cost.CostPanel;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.editing.ArrangeActions;
import dev.skydraft.ui.editing.CanvasLook;
import dev.skydraft.ui.editing.CanvasMenus;
import dev.skydraft.ui.editing.ConnectionActions;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.editing.EditActions;
import dev.skydraft.ui.editing.FindActions;
import dev.skydraft.ui.editing.InsertActions;
import dev.skydraft.ui.editing.MoveActions;
import dev.skydraft.ui.editing.PlaceActions;
import dev.skydraft.ui.editing.SnapActions;
import dev.skydraft.ui.editing.TidyActions;
import dev.skydraft.ui.editing.ViewActions;
import dev.skydraft.ui.editing.WalkActions;
import dev.skydraft.ui.environment.EnvironmentActions;
import dev.skydraft.ui.environment.EnvironmentSwitch;
import dev.skydraft.ui.export.ExportActions;
import dev.skydraft.ui.help.HelpActions;
import dev.skydraft.ui.inspector.InspectorModel;
import dev.skydraft.ui.inspector.InspectorPanel;
import dev.skydraft.ui.job.JobStrip;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.network.NetworkModel;
import dev.skydraft.ui.network.NetworkPanel;
import dev.skydraft.ui.outline.OutlinePanel;
import dev.skydraft.ui.overlay.OverlayActions;
import dev.skydraft.ui.palette.PalettePanel;
import dev.skydraft.ui.pattern.PatternActions;
import dev.skydraft.ui.status.StatusBar;
import dev.skydraft.ui.tag.TagActions;
import dev.skydraft.ui.views.CollapseActions;
import dev.skydraft.ui.views.ViewBar;
import dev.skydraft.ui.views.ViewCommands;
import dev.skydraft.ui.views.ViewFrame;
import dev.skydraft.ui.window.AreaActions;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.window.LookActions;
import dev.skydraft.ui.window.MainWindow;
import dev.skydraft.ui.window.MenuSpec;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.workspace.FileActions;
import dev.skydraft.ui.workspace.HistoryActions;
import dev.skydraft.ui.workspace.TabActions;
import dev.skydraft.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Puts the window together: every panel, action and menu is made here, by constructors alone.
public final class Composition {
    private final Workspace workspace;
    private final Look look;
    private final Outside outside;
    private final Background drawing;
    private final Map<DocumentModel, DesignCanvas> canvases = new HashMap<>();
    private final Map<DocumentModel, ViewFrame> frames = new HashMap<>();
    private final FileActions files;
    private final HistoryActions history;
    private final EditActions edit;
    private final PlaceActions place;
    private final TidyActions tidy;
    private final Jobs jobs;
    private final ViewActions view;
    private final PatternActions patterns;
    private final SnapActions snap = new SnapActions();
    private final MoveActions move;
    private final AreaActions areas;
    private final EnvironmentActions environments;
    private final TagActions tags;
    private final ViewCommands views;
    private final CollapseActions collapse;
    private final ExportActions exports;
    private final HelpActions help;
    private final LookActions looks;
    private final OverlayActions overlays;
    private final TabActions tabs;
    private final ArrangeActions arrange;
    private final WalkActions walk;
    private final ConnectionActions connection;
    private final InsertActions insert;
    private final FindActions find;
    private final QuickPick quickPick = new QuickPick();
    private final CommandPalette commands;
    private final MainWindow window;

    /// @param outside what reaches beyond the window
    public Composition(Workspace workspace, Look look, Outside outside) {
        this.workspace = workspace;
        this.look = look;
        this.outside = outside;
        drawing = outside.background().apart();
        files = new FileActions(workspace, outside.exit());
        history = new HistoryActions(workspace, d -> canvas(d).reveal(d.selection()));
        edit = new EditActions(workspace, this::canvas);
        place = new PlaceActions(workspace, outside.prompts());
        jobs = new Jobs(outside.background());
        tidy = new TidyActions(workspace, this::canvas, jobs);
        move = new MoveActions(workspace, outside.prompts());
        areas = new AreaActions(this::window);
        view = new ViewActions(workspace, this::canvas);
        patterns = new PatternActions(workspace, this::canvas, outside.patterns());
        environments = new EnvironmentActions(workspace, outside.prompts());
        tags = new TagActions(workspace, outside.prompts());
        views = new ViewCommands(
                workspace, this::canvas, () -> frame(workspace.active()).bar());
        collapse = new CollapseActions(workspace);
        exports = new ExportActions(
                workspace, outside.prompts(), outside.background(), outside.exportOptions(), outside.clipboard());
        help = new HelpActions(outside.owner(), outside.version(), this::menus);
        looks = new LookActions(look);
        overlays = new OverlayActions(workspace);
        tabs = new TabActions(workspace, outside.clipboard()::put, outside.folders());
        arrange = new ArrangeActions(workspace);
        walk = new WalkActions(workspace, this::canvas, quickPick);
        connection = new ConnectionActions(workspace, this::canvas);
        insert = new InsertActions(quickPick, kind -> canvas().insert(kind));
        find = new FindActions(this::canvas);
        commands = new CommandPalette(workspace, this::menus, quickPick);
        window = new MainWindow(workspace, this::frame, parts());
        new Shortcuts(actions()).install(window.root());
        Shortcuts.onCharacter(window.root(), "?", help.keys);
        workspace.documents().subscribe(() -> {
            canvases.keySet().retainAll(workspace.documents());
            frames.keySet().retainAll(workspace.documents());
        });
        look.appearanceProperty().subscribe(window::wear);
    }

    public MainWindow window() {
        return window;
    }

    /// Every action, in the order of menus.
    public List<Action> actions() {
        return menus().stream()
                .flatMap(menu -> menu.groups().stream())
                .flatMap(group -> group.actions().stream())
                .toList();
    }

    /// The canvas of the active document.
    public DesignCanvas canvas() {
        return canvas(workspace.active());
    }

    private DesignCanvas canvas(DocumentModel document) {
        return canvases.computeIfAbsent(
                document, d -> new DesignCanvas(d, canvasLook(d), drawing, canvasMenus(), plainKeys(), snap));
    }

    private CanvasLook canvasLook(DocumentModel document) {
        return new CanvasLook(look.themeProperty(), overlays.shownOn(document), look.minimapProperty());
    }

    /// Those whose key types something, so that only the canvas can answer to it.
    private List<Action> plainKeys() {
        return actions().stream()
                .filter(action ->
                        action.key().filter(key -> !Controls.global(key)).isPresent())
                .toList();
    }

    private ViewFrame frame(DocumentModel document) {
        return frames.computeIfAbsent(document, d -> new ViewFrame(canvas(d), new ViewBar(d, views)));
    }

    private CanvasMenus canvasMenus() {
        var clipboard = MenuSpec.Group.of(edit.cut, edit.copy, edit.paste, edit.duplicate);
        var delete = MenuSpec.Group.of(edit.delete, edit.deleteEverywhere, edit.bringBack);
        return new CanvasMenus(
                List.of(
                        MenuSpec.Group.of(edit.rename, place.alsoPlace, walk.connect),
                        clipboard,
                        MenuSpec.Group.of(edit.group, edit.ungroup, arrange.lock, tidy.tidy, tidy.straighten),
                        MenuSpec.Group.submenu("Align", arrange.align),
                        MenuSpec.Group.submenu("Distribute", arrange.distribute),
                        MenuSpec.Group.submenu("Make Same", arrange.resize),
                        MenuSpec.Group.submenu("Order", arrange.stack),
                        delete),
                List.of(
                        MenuSpec.Group.of(connection.label, connection.reverse, tidy.straighten),
                        MenuSpec.Group.submenu("Kind", connection.kinds),
                        delete),
                List.of(
                        MenuSpec.Group.of(insert.any),
                        MenuSpec.Group.of(edit.paste, edit.selectAll),
                        MenuSpec.Group.of(view.zoomToFit, find.find, commands.open)));
    }

    private void showUnknown(CostModel costs) {
        costs.unknownOnlyProperty().set(true);
        window().show("cost");
    }

    private MainWindow.Parts parts() {
        ObservableValue<Provider> provider = workspace
                .activeProperty()
                .flatMap(DocumentModel::deploymentProperty)
                .map(deployment -> deployment.settings().provider());
        var palette = new PalettePanel(provider, this::canvas);
        var outline = new OutlinePanel(workspace, outlineActions(), areas.properties::runIfEnabled);
        var zoom = workspace.activeProperty().flatMap(d -> canvas(d).zoomText());
        var costs = new CostModel(workspace);
        var status = new StatusBar(workspace, zoom, () -> showUnknown(costs), () -> window().show("checks"));
        List<Panel> left = List.of(
                new Panel("palette", "Palette", palette.root()), new Panel("outline", "Outline", outline.root()));
        var inspector = new InspectorPanel(
                new InspectorModel(workspace), FindingsModel.ofSelection(workspace), outside.prompts(), commands());
        List<Panel> right = List.of(
                inspector.panel(),
                new CostPanel(costs, outside.clipboard()::put).panel(),
                new NetworkPanel(
                                new NetworkModel(workspace),
                                FindingsModel.ofAddresses(workspace),
                                outside.clipboard()::put)
                        .panel(),
                new ChecksPanel(FindingsModel.all(workspace)).panel());
        List<MenuSpec.Group> tabMenu = List.of(
                MenuSpec.Group.of(files.save, files.saveAs),
                MenuSpec.Group.of(tabs.copyPath, tabs.showFolder),
                MenuSpec.Group.of(files.close, tabs.closeOthers));
        var foot = new VBox(new JobStrip(jobs).node(), status.root());
        return new MainWindow.Parts(menus(), toolbar(), left, right, foot, tabMenu, quickPick);
    }

    private List<List<Action>> outlineActions() {
        return List.of(
                List.of(edit.cut, edit.copy, edit.paste, edit.duplicate),
                List.of(move.moveTo, place.alsoPlace, edit.group, edit.ungroup),
                List.of(edit.delete, edit.deleteEverywhere, edit.bringBack));
    }

    private InspectorPanel.Commands commands() {
        return new InspectorPanel.Commands(
                place.alsoPlace, List.of(edit.duplicate, edit.copy, edit.group, edit.delete));
    }

    /// The menu bar, from left to right.
    public List<MenuSpec> menus() {
        return List.of(
                MenuSpec.of(
                        "File",
                        MenuSpec.Group.of(files.newDesign, files.open),
                        MenuSpec.Group.submenu("Open Recent", files.recent),
                        MenuSpec.Group.submenu("Open Sample", files.samples),
                        MenuSpec.Group.of(files.save, files.saveAs),
                        MenuSpec.Group.submenu("Export", exports.toFile),
                        MenuSpec.Group.of(tabs.copyPath, tabs.showFolder),
                        MenuSpec.Group.of(files.close, tabs.closeOthers, files.quit)),
                MenuSpec.of(
                        "Edit",
                        MenuSpec.Group.of(history.undo, history.redo),
                        MenuSpec.Group.of(edit.cut, edit.copy, edit.paste, edit.duplicate),
                        MenuSpec.Group.submenu("Copy Diagram As", exports.toClipboard),
                        MenuSpec.Group.submenu("Copy Selection As", exports.selectionToClipboard),
                        MenuSpec.Group.of(edit.delete, edit.deleteEverywhere, edit.bringBack),
                        MenuSpec.Group.of(
                                edit.rename, tags.add, move.moveTo, place.alsoPlace, edit.selectAll, walk.parent),
                        MenuSpec.Group.submenu("Walk Along Connections", walk.walk),
                        MenuSpec.Group.of(find.find)),
                MenuSpec.of(
                        "View",
                        MenuSpec.Group.of(commands.open),
                        MenuSpec.Group.of(
                                view.zoomIn, view.zoomOut, view.zoomActual, view.zoomToFit, view.zoomToSelection),
                        new MenuSpec.Group("", view.tools),
                        MenuSpec.Group.of(areas.next, areas.previous, areas.outline, areas.properties),
                        MenuSpec.Group.of(view.toolLock),
                        new MenuSpec.Group("", snap.all()),
                        new MenuSpec.Group("", overlays.toggles),
                        MenuSpec.Group.of(looks.minimap),
                        MenuSpec.Group.of(collapse.toggle, collapse.expandAll),
                        MenuSpec.Group.of(views.add, views.filter, views.next, views.previous),
                        MenuSpec.Group.submenu("Shown View", views.forShown),
                        MenuSpec.Group.submenu("Theme", looks.choices),
                        MenuSpec.Group.of(looks.toggle)),
                new MenuSpec("Insert", insertMenu()),
                MenuSpec.of(
                        "Arrange",
                        MenuSpec.Group.of(tidy.tidy, tidy.straighten),
                        MenuSpec.Group.submenu("Align", arrange.align),
                        MenuSpec.Group.submenu("Distribute", arrange.distribute),
                        MenuSpec.Group.submenu("Make Same", arrange.resize),
                        MenuSpec.Group.submenu("Order", arrange.stack),
                        MenuSpec.Group.of(edit.group, edit.ungroup, arrange.lock),
                        MenuSpec.Group.of(connection.label, connection.reverse),
                        MenuSpec.Group.submenu("Connection Kind", connection.kinds)),
                MenuSpec.of(
                        "Design",
                        MenuSpec.Group.of(environments.add, environments.rename, environments.delete),
                        MenuSpec.Group.of(tags.rename, tags.delete)),
                MenuSpec.of("Help", MenuSpec.Group.of(help.keys, help.about)));
    }

    private List<MenuSpec.Group> insertMenu() {
        var groups = new ArrayList<MenuSpec.Group>();
        groups.add(MenuSpec.Group.of(insert.any, patterns.insert));
        groups.addAll(insert.menus());
        groups.add(MenuSpec.Group.of(walk.connect));
        groups.add(MenuSpec.Group.submenu("Linked to the Selection", walk.link));
        return groups;
    }

    private List<Node> toolbar() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return List.of(
                Controls.iconButton(files.save, Glyph.SAVE.node()),
                Controls.iconButton(history.undo, Glyph.UNDO.node()),
                Controls.iconButton(history.redo, Glyph.REDO.node()),
                new Separator(Orientation.VERTICAL),
                Controls.iconButton(view.tools.get(0), Glyph.SELECT.node()),
                Controls.iconButton(view.tools.get(1), Glyph.HAND.node()),
                Controls.iconButton(view.tools.get(2), Glyph.CONNECT.node()),
                Controls.iconButton(view.tools.get(3), Glyph.NOTE.node()),
                Controls.iconButton(view.tools.get(4), Glyph.FRAME.node()),
                Controls.iconButton(view.tools.get(5), Glyph.SPACE.node()),
                Controls.iconButton(view.toolLock, Glyph.LOCK.node()),
                new Separator(Orientation.VERTICAL),
                Controls.iconButton(tidy.tidy, Glyph.TIDY.node()),
                Controls.iconButton(view.zoomOut, Glyph.ZOOM_OUT.node()),
                Controls.iconButton(view.zoomIn, Glyph.ZOOM_IN.node()),
                Controls.iconButton(view.zoomToFit, Glyph.FIT.node()),
                new Separator(Orientation.VERTICAL),
                new EnvironmentSwitch(workspace, environments).node(),
                new Separator(Orientation.VERTICAL),
                overlays.bar(),
                space,
                Controls.iconButton(looks.toggle, Glyph.THEME.node()));
    }
}
