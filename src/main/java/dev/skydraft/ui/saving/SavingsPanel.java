package dev.skydraft.ui.saving;

import dev.skydraft.bill.saving.Saving;
import dev.skydraft.change.Wording;
import dev.skydraft.pricing.Money;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.saving.SavingsModel.Found;
import dev.skydraft.ui.window.KeyedNodes;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lists what would make the environment shown cheaper, the largest saving first.
public final class SavingsPanel {
    private final SavingsModel model;
    private final Parent root;

    @FXML
    private Label summary;

    @FXML
    private Label note;

    @FXML
    private VBox savings;

    @FXML
    private VBox none;

    @FXML
    private Label nothing;

    private KeyedNodes<Saving, SavingCard> cards;

    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public SavingsPanel(SavingsModel model) {
        this.model = model;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("savings", "Savings", root);
    }

    @FXML
    private void initialize() {
        cards = new KeyedNodes<>(
                savings,
                saving -> saving.tip().id(),
                saving -> new SavingCard(model, saving),
                (card, saving) -> model.foundProperty().get().ifPresent(found -> card.show(saving, found.design())),
                _ -> {});
        model.seen().follow(savings);
        model.foundProperty().subscribe(this::show);
    }

    private void show(Optional<Found> found) {
        found.ifPresent(this::show);
        boolean some = found.isPresent() && !found.get().savings().isEmpty();
        Visibility.show(summary, some);
        Visibility.show(note, some);
        Visibility.show(none, found.isPresent() && !some);
    }

    private void show(Found found) {
        cards.show(found.savings());
        summary.setText("%s for %s".formatted(Wording.count(found.savings().size(), "tip"), found.environmentName()));
        note.setText("Each is reckoned by itself against %s a month; some exclude others."
                .formatted(Money.total(found.bill())));
        nothing.setText("Nothing in %s that is known to pay".formatted(found.environmentName()));
    }
}
