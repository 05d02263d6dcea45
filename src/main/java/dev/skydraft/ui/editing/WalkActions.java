package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Connecting;
import dev.skydraft.change.Direction;
import dev.skydraft.change.Linking;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Walking;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.command.Pick;
import dev.skydraft.ui.command.Picker;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;

/// Drawing without a mouse: from the selected box along connections, to a new box beside it, to a box anywhere.
public final class WalkActions {
    private static final ConnectionKind NEW = Catalog.CONNECTION_KINDS.getFirst();

    /// One for each direction.
    public final List<Action> walk;

    /// One for each direction.
    public final List<Action> link;

    public final Action connect;
    public final Action parent;

    private final Workspace workspace;
    private final Supplier<CanvasView> canvas;
    private final Picker picker;

    public WalkActions(Workspace workspace, Supplier<CanvasView> canvas, Picker picker) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.picker = picker;
        BooleanExpression single = workspace.activeHas(
                DocumentModel::selectionProperty, s -> s.placements().size() == 1);
        walk = Arrays.stream(Direction.values())
                .map(d -> Action.of("walk-" + id(d), "Go " + word(d), () -> fromSelected(box -> walk(box, d)))
                        .key("Alt+" + word(d))
                        .when(single))
                .toList();
        link = Arrays.stream(Direction.values())
                .map(d -> Action.of("link-" + id(d), "Add Linked " + word(d) + "…", () -> fromSelected(b -> link(b, d)))
                        .key("Shortcut+" + word(d))
                        .when(single))
                .toList();
        connect = Action.of("connection-to", "Connect To…", () -> fromSelected(this::connect))
                .key("Alt+C")
                .when(single);
        parent = Action.of("select-parent", "Select Container", () -> fromSelected(this::parent))
                .key("Alt+Shift+P")
                .when(single);
    }

    private static String id(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /// "Left"
    private static String word(Direction direction) {
        return direction.name().charAt(0) + id(direction).substring(1);
    }

    private void fromSelected(Consumer<PlacementRef> action) {
        workspace.active().selection().placements().stream().findFirst().ifPresent(action);
    }

    private void walk(PlacementRef from, Direction direction) {
        DocumentModel document = workspace.active();
        Walking.next(document.shown().drawn(), from, direction)
                .ifPresentOrElse(
                        this::select,
                        () -> document.tell(Message.info("Nothing %s %s is connected to it."
                                .formatted(direction.of(), name(document, from.resource())))));
    }

    private void select(PlacementRef box) {
        workspace.active().select(Selection.of(box));
        canvas.get().reveal(workspace.active().selection());
    }

    private void parent(PlacementRef box) {
        DocumentModel document = workspace.active();
        Design design = document.design();
        Places.find(design, box)
                .flatMap(design::container)
                .ifPresentOrElse(
                        container -> select(Places.first(container)),
                        () -> document.tell(
                                Message.info(name(document, box.resource()) + " stands on the bare canvas.")));
    }

    private void link(PlacementRef from, Direction direction) {
        DocumentModel document = workspace.active();
        Optional<String> refusal = Linking.refusal(document.design(), document.environment(), from);
        if (refusal.isPresent()) {
            document.tell(Message.warning(refusal.get() + "."));
            return;
        }
        List<Pick> picks = LikelyKinds.beside(document.design(), document.environment(), from).stream()
                .map(kind -> Pick.of(
                        "link-" + kind.id(),
                        kind.label(),
                        kind.category().label(),
                        () -> link(document, from, direction, kind)))
                .toList();
        picker.pick("What to add %s %s?".formatted(direction.of(), name(document, from.resource())), picks);
    }

    /// Adds the new box and goes on to its name.
    private void link(DocumentModel document, PlacementRef from, Direction direction, ResourceKind kind) {
        Design before = document.design();
        document.edit(design -> Linking.add(design, from, direction, kind, NEW));
        if (document.design() != before) {
            document.selection().placements().stream().findFirst().ifPresent(canvas.get()::rename);
        }
    }

    private void connect(PlacementRef from) {
        DocumentModel document = workspace.active();
        Design design = document.design();
        List<Pick> picks = design.resources().stream()
                .filter(to -> Connecting.refusal(design, NEW, from.resource(), to.id())
                        .isEmpty())
                .map(to ->
                        Pick.of("connect-" + to.id(), to.name(), note(design, to), () -> connect(document, from, to)))
                .toList();
        if (picks.isEmpty()) {
            document.tell(Message.warning(
                    "There is nothing that " + name(document, from.resource()) + " can be connected to."));
        } else {
            picker.pick("Connect " + name(document, from.resource()) + " to what?", picks);
        }
    }

    private static void connect(DocumentModel document, PlacementRef from, Resource to) {
        document.edit(design -> Connecting.connect(design, NEW, from.resource(), to.id()));
    }

    /// "Container service in Private subnet A"
    private static String note(Design design, Resource resource) {
        String kind = resource.kind().label();
        return design.container(resource.place())
                .map(c -> kind + " in " + c.name())
                .orElse(kind);
    }

    private static String name(DocumentModel document, String resource) {
        return Wording.name(document.design(), resource);
    }
}
