package dev.skydraft.ui.workspace;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.document.Message;
import java.util.ArrayList;
import java.util.List;

/// Workspaces for tests: everything happens at once on the calling thread, and nobody is asked anything.
public final class Workspaces {
    private Workspaces() {}

    /// A workspace with one design, at these prices.
    public static Workspace of(Design design, Price... prices) {
        return of(design, new PriceBook(List.of(prices)), new ArrayList<>());
    }

    /// @param messages collects what the user is told
    public static Workspace of(Design design, PriceBook prices, List<Message> messages) {
        var workspace = new Workspace(new Estimator(prices), Background.direct(), new FakePrompts(), messages::add);
        workspace.active().edit("Open", d -> design);
        return workspace;
    }
}
