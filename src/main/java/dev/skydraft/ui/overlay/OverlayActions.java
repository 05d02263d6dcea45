package dev.skydraft.ui.overlay;

import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Lays one overlay over the active canvas, and takes it off again.
public final class OverlayActions {
    private static final Map<OverlayKind, String> KEYS = Map.of(
            OverlayKind.COST, "Shift+C",
            OverlayKind.SECURITY, "Shift+S",
            OverlayKind.TRAFFIC, "Shift+T",
            OverlayKind.ZONES, "Shift+Z");

    /// One for each overlay.
    public final List<Action> toggles;

    private final Workspace workspace;
    private final Map<DocumentModel, ObjectProperty<Optional<OverlayKind>>> shown = new WeakHashMap<>();

    public OverlayActions(Workspace workspace) {
        this.workspace = workspace;
        toggles = Stream.of(OverlayKind.values()).map(this::action).toList();
    }

    /// The overlay that is on the canvas of a document; empty for none.
    public ObjectProperty<Optional<OverlayKind>> shownOn(DocumentModel document) {
        return shown.computeIfAbsent(document, _ -> new SimpleObjectProperty<>(Optional.empty()));
    }

    /// The switches side by side, for the toolbar.
    public Node bar() {
        var bar = new HBox();
        bar.getStyleClass().add("overlay-switch");
        for (OverlayKind kind : OverlayKind.values()) {
            bar.getChildren().add(Controls.wordButton(action(kind), kind.label()));
        }
        return bar;
    }

    private Action action(OverlayKind kind) {
        ObservableValue<Optional<OverlayKind>> active =
                workspace.activeProperty().flatMap(this::shownOn);
        return Action.of("overlay-" + kind.id(), "Show " + kind.label(), () -> toggle(kind))
                .key(Optional.ofNullable(KEYS.get(kind)).orElseThrow())
                .switchedOn(Bindings.createBooleanBinding(() -> isOn(active.getValue(), kind), active));
    }

    private static boolean isOn(Optional<OverlayKind> now, OverlayKind kind) {
        return now.filter(kind::equals).isPresent();
    }

    private void toggle(OverlayKind kind) {
        ObjectProperty<Optional<OverlayKind>> active = shownOn(workspace.active());
        active.set(isOn(active.get(), kind) ? Optional.empty() : Optional.of(kind));
    }
}
