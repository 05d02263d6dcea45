package dev.skydraft.ui.workspace;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.Message;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Does by keyboard what the last message offers to do on its button.
public final class OfferActions {
    public final Action take;

    public OfferActions(Workspace workspace) {
        ReadOnlyObjectProperty<Optional<Message.Offer>> offer = workspace.offerProperty();
        take = Action.of(
                        "edit-offer",
                        "Do What Is Offered",
                        () -> offer.get().ifPresent(o -> o.run().run()))
                .key("Shortcut+Shift+Enter")
                .labelled(Bindings.createStringBinding(
                        () -> offer.get().map(o -> "Offered: " + o.label()).orElse("Do What Is Offered"), offer))
                .when(Bindings.createBooleanBinding(() -> offer.get().isPresent(), offer));
    }
}
