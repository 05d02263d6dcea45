package dev.skydraft.ui.field;

import dev.skydraft.design.Design;
import dev.skydraft.edit.Gesture;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Property;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One editable fact in the environment shown, as text. What is typed is previewed while it is valid, becomes one step
/// when it is committed, and stays editable beside the reason while it is not valid.
public final class Field<T> implements AutoCloseable {
    private final DocumentModel document;
    private final Slot<T> slot;
    private final Subscription subscription;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper difference = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper derived = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Slot.Suggestion>> suggestion =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Gesture gesture;
    private String environment = "";
    private boolean drafting;
    private boolean previewing;

    public Field(DocumentModel document, Slot<T> slot) {
        this.document = document;
        this.slot = slot;
        Subscription deployments = document.deploymentProperty().subscribe(_ -> follow());
        this.subscription = slot.property().usage()
                ? deployments.and(document.reckoningProperty().subscribe(_ -> derive()))
                : deployments;
    }

    public Property<T> property() {
        return slot.property();
    }

    /// What the field shows: what is being typed, else the value.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public String text() {
        return text.get();
    }

    /// Why the text is wrong, or empty text.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How the environment shown differs from its base ("prod: 2"), or empty text.
    public ReadOnlyStringProperty differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /// The figure that traffic brings while none is set ("1.75"), or empty text.
    public ReadOnlyStringProperty derivedProperty() {
        return derived.getReadOnlyProperty();
    }

    /// A value worth a button.
    public ReadOnlyObjectProperty<Optional<Slot.Suggestion>> suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    /// Takes what is being typed.
    public void type(String draft) {
        if (draft.equals(text.get())) {
            return;
        }
        drafting = true;
        text.set(draft);
        problem.set("");
        Optional<UnaryOperator<Design>> change = read(draft);
        quietly(() -> change.ifPresentOrElse(c -> gesture().preview(c), this::cancelGesture));
        refresh();
    }

    /// Makes what was typed one step; what is not valid stays as typed and changes nothing.
    public void commit() {
        if (gesture != null) {
            gesture.commit();
            gesture = null;
            drafting = false;
            refresh();
        } else if (drafting && problem.get().isEmpty()) {
            drafting = false;
            refresh();
        }
    }

    /// True while something is typed that has not become a step.
    public boolean drafting() {
        return drafting;
    }

    /// Forgets what was typed.
    public void revert() {
        quietly(this::cancelGesture);
        drafting = false;
        refresh();
    }

    /// Sets the value in one step.
    public void choose(String value) {
        type(value);
        commit();
    }

    /// Takes the value back to that of the environment's base; in the root, to the default.
    public void reset() {
        drafting = false;
        quietly(this::cancelGesture);
        document.edit(step(), design -> slot.without(design, document.environment()));
        refresh();
    }

    /// Commits what was typed and stops following the document. What cannot be committed is told, not silently lost.
    @Override
    public void close() {
        commit();
        subscription.unsubscribe();
        if (drafting) {
            document.tell(Message.warning(
                    "%s was not changed: %s".formatted(property().label(), problem.get())));
        }
    }

    private Optional<UnaryOperator<Design>> read(String draft) {
        if (draft.isBlank() && slot.clearable()) {
            return Optional.of(design -> slot.cleared(design, environment));
        }
        try {
            T value = property().parse(draft);
            Optional<String> wrong = slot.problem(document.design(), value);
            problem.set(wrong.orElse(""));
            return wrong.isEmpty() || holdsMistakes()
                    ? Optional.of(design -> slot.with(design, environment, value))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// A mistyped address block is held and reported as a finding; anything else wrong is not let in.
    private boolean holdsMistakes() {
        return property() instanceof Cidr;
    }

    private Gesture gesture() {
        if (gesture == null || !gesture.open()) {
            gesture = document.begin(step());
        }
        return gesture;
    }

    private String step() {
        return slot.step(document.design(), document.environment());
    }

    private void cancelGesture() {
        if (gesture != null) {
            gesture.cancel();
            gesture = null;
        }
    }

    private void quietly(Runnable change) {
        previewing = true;
        change.run();
        previewing = false;
    }

    /// Another edit ends what is being typed, but text that is not valid stays until another environment is shown.
    private void follow() {
        if (previewing) {
            return;
        }
        gesture = null;
        boolean kept = drafting && !problem.get().isEmpty() && environment.equals(document.environment());
        if (!kept) {
            drafting = false;
            refresh();
        }
    }

    private void refresh() {
        Design design = document.design();
        if (!environment.equals(document.environment())) {
            environment = document.environment();
            derive();
        }
        Optional<T> value = slot.find(design, environment);
        if (!drafting) {
            text.set(value.map(property()::format).orElse(""));
            problem.set(value.flatMap(v -> slot.problem(design, v)).orElse(""));
        }
        difference.set(slot.difference(design, environment).orElse(""));
        suggestion.set(slot.suggestion(design, environment));
    }

    private void derive() {
        derived.set(document.reckoningProperty()
                .get()
                .estimate(document.environment())
                .flatMap(estimate -> slot.derived(estimate.deployment()))
                .map(property()::format)
                .orElse(""));
    }
}
