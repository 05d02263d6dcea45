package dev.skydraft.ui;

import dev.skydraft.ui.cloud.CloudsActions;
import dev.skydraft.ui.command.CommandPalette;
import dev.skydraft.ui.command.QuickPick;
import dev.skydraft.ui.curve.CurveActions;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.editing.ArrangeActions;
import dev.skydraft.ui.editing.CanvasView;
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
import dev.skydraft.ui.export.ExportActions;
import dev.skydraft.ui.help.HelpActions;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.overlay.OverlayActions;
import dev.skydraft.ui.pattern.PatternActions;
import dev.skydraft.ui.prices.PriceActions;
import dev.skydraft.ui.tag.TagActions;
import dev.skydraft.ui.usage.UsageActions;
import dev.skydraft.ui.views.CollapseActions;
import dev.skydraft.ui.views.ViewBar;
import dev.skydraft.ui.views.ViewCommands;
import dev.skydraft.ui.window.AreaActions;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.window.LookActions;
import dev.skydraft.ui.window.MainWindow;
import dev.skydraft.ui.window.MenuSpec;
import dev.skydraft.ui.workspace.FileActions;
import dev.skydraft.ui.workspace.HistoryActions;
import dev.skydraft.ui.workspace.OfferActions;
import dev.skydraft.ui.workspace.TabActions;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every action of the window, by subject.
final class Commands {
    final FileActions files;
    final HistoryActions history;
    final OfferActions offers;
    final EditActions edit;
    final PlaceActions place;
    final TidyActions tidy;
    final MoveActions move;
    final AreaActions areas;
    final ViewActions view;
    final PatternActions patterns;
    final SnapActions snap;
    final EnvironmentActions environments;
    final UsageActions usage;
    final CloudsActions clouds;
    final CurveActions curve;
    final TagActions tags;
    final ViewCommands views;
    final CollapseActions collapse;
    final ExportActions exports;
    final HelpActions help;
    final LookActions looks;
    final OverlayActions overlays;
    final TabActions tabs;
    final ArrangeActions arrange;
    final WalkActions walk;
    final ConnectionActions connection;
    final InsertActions insert;
    final FindActions find;
    final CommandPalette palette;
    final PriceActions prices;

    /// What actions act on besides the open designs: parts of the window, some of which are made after the actions.
    record Reach(
            Function<DocumentModel, DesignCanvas> canvas,
            Supplier<ViewBar> viewBar,
            Supplier<MainWindow> window,
            Supplier<List<MenuSpec>> menus,
            Jobs jobs,
            QuickPick quickPick) {}

    Commands(Workspace workspace, Look look, Outside outside, Reach reach) {
        Supplier<DesignCanvas> shown = () -> reach.canvas().apply(workspace.active());
        Supplier<CanvasView> canvas = shown::get;
        files = new FileActions(workspace, outside.exit());
        history = new HistoryActions(workspace, d -> reach.canvas().apply(d).reveal(d.selection()));
        offers = new OfferActions(workspace);
        edit = new EditActions(workspace, canvas);
        place = new PlaceActions(workspace, outside.prompts());
        tidy = new TidyActions(workspace, canvas, reach.jobs());
        move = new MoveActions(workspace, outside.prompts());
        areas = new AreaActions(reach.window());
        view = new ViewActions(workspace, canvas);
        patterns = new PatternActions(workspace, canvas, outside.patterns());
        environments = new EnvironmentActions(
                workspace, outside.prompts(), () -> reach.window().get().goToSheet("compare"));
        usage = new UsageActions(reach.window());
        clouds = new CloudsActions(reach.window());
        curve = new CurveActions(reach.window());
        tags = new TagActions(workspace, outside.prompts());
        views = new ViewCommands(workspace, canvas, reach.viewBar());
        collapse = new CollapseActions(workspace);
        overlays = new OverlayActions(workspace);
        exports = new ExportActions(
                workspace,
                outside.prompts(),
                reach.jobs(),
                document -> overlays.shownOn(document).get(),
                outside.exportOptions(),
                outside.clipboard());
        help = new HelpActions(outside.owner(), outside.version(), reach.menus());
        looks = new LookActions(look);
        snap = new SnapActions(look.habits());
        tabs = new TabActions(workspace, outside.clipboard()::put, outside.folders());
        arrange = new ArrangeActions(workspace);
        walk = new WalkActions(workspace, canvas, reach.quickPick());
        connection = new ConnectionActions(workspace, canvas);
        insert =
                new InsertActions(reach.quickPick(), kind -> shown.get().drops().insert(kind));
        find = new FindActions(canvas);
        prices = new PriceActions(workspace, outside.owner(), outside.prompts(), reach.jobs());
        palette = new CommandPalette(workspace, reach.menus(), reach.quickPick());
    }
}
