package dev.skydraft.ui.views;

import dev.skydraft.change.Views;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.document.ShownView;
import dev.skydraft.ui.editing.CanvasView;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanExpression;

/// Adds views of the active design, changes the one that is shown, and goes from one to the next.
public final class ViewCommands {
    public final Action add;
    public final Action filter;
    public final Action rename;
    public final Action duplicate;
    public final Action delete;
    public final Action keepCamera;
    public final Action crop;
    public final Action uncrop;
    public final Action moveLeft;
    public final Action moveRight;
    public final Action next;
    public final Action previous;

    /// What changes the shown view beside its filter.
    public final List<Action> forShown;

    private final Workspace workspace;
    private final Supplier<CanvasView> canvas;
    private final Supplier<ViewBar> bar;

    /// @param bar the tabs of the active document
    public ViewCommands(Workspace workspace, Supplier<CanvasView> canvas, Supplier<ViewBar> bar) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.bar = bar;
        BooleanExpression named = shows(view -> !view.isAll());
        add = Action.of("views-add", "New View", this::add).key("Shortcut+Shift+V");
        filter = Action.of("views-filter", "Filter View…", this::filter).key("Shortcut+Shift+F");
        rename = Action.of("views-rename", "Rename View", () -> bar.get().rename())
                .when(named);
        duplicate = Action.of("views-duplicate", "Duplicate View", this::duplicate);
        delete = Action.of("views-delete", "Delete View", this::delete).when(named);
        keepCamera = Action.of("views-keepCamera", "Keep Position, Zoom and Overlay", this::keepCamera)
                .when(named);
        crop = Action.of("views-crop", "Crop to What Is Seen", this::crop).when(named);
        uncrop = Action.of("views-uncrop", "Remove Crop", this::uncrop)
                .when(shows(view -> view.crop().isPresent()));
        moveLeft = Action.of("views-moveLeft", "Move View Left", () -> move(-1)).when(named);
        moveRight =
                Action.of("views-moveRight", "Move View Right", () -> move(1)).when(named);
        forShown = List.of(rename, duplicate, keepCamera, crop, uncrop, moveLeft, moveRight, delete);
        next = Action.of("views-next", "Next View", () -> step(1)).key("Shortcut+Page_Down");
        previous = Action.of("views-previous", "Previous View", () -> step(-1)).key("Shortcut+Page_Up");
    }

    private BooleanExpression shows(Predicate<View> wanted) {
        return workspace.activeHas(document -> document.shown().viewProperty(), wanted);
    }

    /// What can be done with a view, for its tab's context menu.
    List<List<Action>> forTab() {
        return List.of(
                List.of(filter, rename, duplicate),
                List.of(keepCamera, crop, uncrop),
                List.of(moveLeft, moveRight),
                List.of(delete));
    }

    private DocumentModel document() {
        return workspace.active();
    }

    private ShownView shown() {
        return document().shown();
    }

    private void add() {
        String name = Views.freeName(document().design(), "View");
        addAndShow("Add view " + name, View.of(Views.freeId(document().design(), name), name));
        bar.get().rename();
    }

    private void duplicate() {
        View view = shown().view();
        Design design = document().design();
        String name = Views.freeName(design, view.name() + " copy");
        addAndShow(
                "Duplicate view " + view.name(),
                view.withId(Views.freeId(design, name)).withName(name));
    }

    private void addAndShow(String label, View view) {
        document().edit(label, design -> Views.with(design, view));
        shown().show(view.id());
    }

    /// There is nothing to filter in the view of everything, so that it makes one to filter.
    private void filter() {
        if (shown().view().isAll()) {
            String name = Views.freeName(document().design(), "View");
            addAndShow("Add view " + name, View.of(Views.freeId(document().design(), name), name));
        }
        bar.get().editFilter();
    }

    private void delete() {
        View view = shown().view();
        document().edit("Delete view " + view.name(), design -> Views.delete(design, view.id()));
    }

    private void keepCamera() {
        Optional<OverlayKind> overlay = canvas.get().overlayProperty().get();
        change("Keep position of view", view -> {
            boolean unknown =
                    overlay.isEmpty() && OverlayKind.find(view.overlay()).isEmpty();
            return view.withViewpoint(Optional.of(canvas.get().viewpoint()))
                    .withOverlay(
                            unknown
                                    ? view.overlay()
                                    : overlay.map(OverlayKind::id).orElse(""));
        });
        document().tell(Message.info("The view " + shown().view().name() + " opens as it looks now."));
    }

    private void crop() {
        change("Crop view", view -> view.withCrop(Optional.of(canvas.get().seen())));
    }

    private void uncrop() {
        change("Remove crop of view", view -> view.withCrop(Optional.empty()));
    }

    private void change(String verb, UnaryOperator<View> change) {
        View view = shown().view();
        document().edit(verb + " " + view.name(), design -> Views.change(design, view.id(), change));
    }

    private void move(int by) {
        View view = shown().view();
        document().edit("Move view " + view.name(), design -> Views.move(design, view.id(), by));
    }

    /// From the last to the first, and back.
    private void step(int by) {
        List<String> tabs = document().design().tabs().stream().map(View::id).toList();
        if (tabs.size() == 1) {
            document().tell(Message.info("There is one view only. The + at the foot of the canvas adds another."));
        }
        int at = tabs.indexOf(shown().view().id());
        shown().show(tabs.get(Math.floorMod(at + by, tabs.size())));
    }
}
