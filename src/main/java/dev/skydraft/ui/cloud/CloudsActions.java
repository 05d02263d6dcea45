package dev.skydraft.ui.cloud;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.MainWindow;
import java.util.function.Supplier;

/// Opens the comparison of clouds.
public final class CloudsActions {
    public final Action compare;

    public CloudsActions(Supplier<MainWindow> window) {
        compare =
                Action.of("design-clouds", "Compare Clouds", () -> window.get().goToSheet("clouds"));
    }
}
