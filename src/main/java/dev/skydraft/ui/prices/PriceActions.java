package dev.skydraft.ui.prices;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;
import javafx.stage.Window;

/// What can be done about the prices that bills are reckoned with.
public final class PriceActions {
    public final Action importPrices;

    /// @param owner the window that dialogs belong to
    public PriceActions(Workspace workspace, Window owner, Prompts prompts, Jobs jobs) {
        importPrices = Action.of("prices-import", "Import Prices…", () -> {
            var model = new PriceImportModel(jobs, () -> OpenBills.of(workspace.active()), workspace::reprice);
            new PriceImportDialog(model, prompts, owner).show();
        });
    }
}
