package dev.skydraft.ui.curve;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.MainWindow;
import java.util.function.Supplier;

/// Opens the cost curve.
public final class CurveActions {
    public final Action open;

    public CurveActions(Supplier<MainWindow> window) {
        open = Action.of("design-curve", "Cost Curve", () -> window.get().goToSheet("curve"));
    }
}
