package dev.skydraft.ui.usage;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.MainWindow;
import java.util.function.Supplier;

/// Opens the usage sheet.
public final class UsageActions {
    public final Action sheet;

    public UsageActions(Supplier<MainWindow> window) {
        sheet = Action.of("design-usage", "Usage Sheet", () -> window.get().goToSheet("usage"))
                .key("Shortcut+U");
    }
}
