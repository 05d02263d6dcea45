package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Variable;
import dev.skydraft.change.Selection;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The cost curve of the active document, reckoned anew after every change while anybody looks. It is about what is
/// selected on the canvas, as far as that has numbers. A newer question gives up the one under way.
public final class CurveModel {
    private final Workspace workspace;
    private final Background background;
    private final Seen seen = new Seen();
    private final AtomicLong turn = new AtomicLong();
    private final Map<DocumentModel, Chosen> choices = new WeakHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<ShownCurve>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public CurveModel(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::environmentProperty, seen.now(), _ -> environmentShown());
        workspace.follow(DocumentModel::selectionProperty, seen.now(), _ -> selected());
        seen.now().subscribe(looked -> {
            if (!looked) {
                cancel();
            }
        });
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    /// Empty until it is there.
    ReadOnlyObjectProperty<Optional<ShownCurve>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether a curve is being reckoned.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Gives up what is being reckoned; what is shown stays.
    void cancel() {
        turn.incrementAndGet();
        busy.set(false);
    }

    void choose(UnaryOperator<Chosen> change) {
        DocumentModel document = workspace.active();
        Chosen before = choices.getOrDefault(document, Chosen.NONE);
        Chosen after = change.apply(before);
        if (!after.equals(before)) {
            choices.put(document, after);
            refresh();
        }
    }

    /// The one shown is the one wanted, until another is chosen.
    private void environmentShown() {
        choices.computeIfPresent(workspace.active(), (_, chosen) -> chosen.withEnvironment(Optional.empty()));
        refresh();
    }

    /// What is selected, or the environment where nothing is; empty for several things.
    private static Optional<String> element(DocumentModel document) {
        Selection selection = document.selection();
        return selection.isEmpty()
                ? Optional.of("")
                : selection.singleResource().or(selection::singleConnection);
    }

    /// Whether what the inspector shows has a number of that name.
    boolean offers(String property) {
        DocumentModel document = workspace.active();
        return element(document).stream()
                .flatMap(id -> Variable.of(document.design(), id).stream())
                .anyMatch(variable -> variable.property().id().equals(property));
    }

    /// Chooses a number of what the inspector shows.
    void ask(String property) {
        element(workspace.active())
                .ifPresent(id -> choose(c -> c.withElement(id).withProperty(property)));
    }

    private void selected() {
        DocumentModel document = workspace.active();
        element(document)
                .filter(id ->
                        !id.isEmpty() && !Variable.of(document.design(), id).isEmpty())
                .ifPresent(id -> choose(c -> c.withElement(id)));
    }

    private void refresh() {
        DocumentModel document = workspace.active();
        Chosen chosen = choices.getOrDefault(document, Chosen.NONE);
        String environment = chosen.environment()
                .filter(id -> document.design().findEnvironment(id).isPresent())
                .orElseGet(document::environment);
        Optional<Estimate> bill = document.reckoningProperty().get().estimate(environment);
        long mine = turn.incrementAndGet();
        if (bill.isEmpty()) {
            return;
        }
        busy.set(true);
        Estimator estimator = document.estimator();
        var query = new CurveQuery(
                bill.get().deployment().design(), bill.get(), chosen, estimator, () -> turn.get() != mine);
        background.runLong(this, () -> answer(query), answer -> {
            if (answer.isPresent()) {
                busy.set(false);
                shown.set(answer);
            }
        });
    }

    /// Empty once it is given up.
    private static Optional<ShownCurve> answer(CurveQuery query) {
        try {
            return Optional.of(query.answer());
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }
}
