package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.gesture.Arrow;
import dev.skydraft.ui.gesture.Board;
import dev.skydraft.ui.gesture.Feedback;
import dev.skydraft.ui.gesture.Handle;
import dev.skydraft.ui.gesture.Pointer;
import dev.skydraft.ui.gesture.SnapChoice;
import dev.skydraft.ui.gesture.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What gestures find on the picture, and what they show on it.
final class CanvasBoard implements Board {
    /// How near to a line counts as on it, in pixels.
    private static final double LINE_REACH = 5;

    private final DocumentModel document;
    private final DiagramView diagram;
    private final SnapActions snap;
    private final Runnable changed;
    private final Supplier<InPlace> editors;
    private Feedback feedback = Feedback.NONE;
    private Optional<PlacementRef> hovered = Optional.empty();

    /// @param changed repaints what lies over the diagram
    /// @param editors what opens at a place of the canvas
    CanvasBoard(
            DocumentModel document,
            DiagramView diagram,
            SnapActions snap,
            Runnable changed,
            Supplier<InPlace> editors) {
        this.document = document;
        this.diagram = diagram;
        this.snap = snap;
        this.changed = changed;
        this.editors = editors;
    }

    Feedback feedback() {
        return feedback;
    }

    /// The box that the pointer is at and that can be connected; none that is too small for arrows around it.
    Optional<PlacementRef> hovered() {
        return hovered.filter(
                ref -> bounds(ref).filter(b -> Grips.arrowsFit(camera(), b)).isPresent());
    }

    /// Follows the pointer; the arrows of a box stay while the pointer goes to them, also where one lies over the
    /// edge of a neighbour.
    void hover(Pointer pointer) {
        Optional<PlacementRef> box = boxAt(pointer).filter(this::connectable);
        boolean stays = box.map(b -> isOnArrowBeside(pointer, b)).orElseGet(() -> isAroundHovered(pointer));
        if (!stays && !box.equals(hovered)) {
            hovered = box;
            changed.run();
        }
    }

    private boolean isOnArrowBeside(Pointer pointer, PlacementRef neighbour) {
        return arrowAt(pointer).isPresent()
                && bounds(neighbour)
                        .filter(b -> Grips.isWithin(camera(), b, screen(pointer)))
                        .isEmpty();
    }

    private boolean isAroundHovered(Pointer pointer) {
        return hovered()
                .flatMap(this::bounds)
                .filter(b -> Grips.isAround(camera(), b, screen(pointer)))
                .isPresent();
    }

    void leave() {
        hovered = Optional.empty();
        changed.run();
    }

    private boolean connectable(PlacementRef ref) {
        return document.find(ref.resource())
                .filter(r -> !r.kind().container() && !r.has(Trait.DRAWING))
                .isPresent();
    }

    @Override
    public List<PlacementRef> boxesAt(Pointer pointer) {
        return diagram.pictureProperty().get().within(spot(pointer)).reversed().stream()
                .filter(figure -> figure.layer() != Figure.Layer.WIRE)
                .filter(figure -> figure.hit(pointer.x(), pointer.y(), 0))
                .flatMap(figure -> place(figure).stream())
                .toList();
    }

    private static Optional<PlacementRef> place(Figure figure) {
        return figure.subject() instanceof Subject.Place(var ref) ? Optional.of(ref) : Optional.empty();
    }

    private static Bounds spot(Pointer pointer) {
        return new Bounds((int) Math.floor(pointer.x()), (int) Math.floor(pointer.y()), 1, 1);
    }

    @Override
    public Optional<String> connectionAt(Pointer pointer) {
        return diagram.pictureProperty()
                .get()
                .hit(pointer.x(), pointer.y(), LINE_REACH * unitsPerPixel())
                .flatMap(figure -> figure.subject() instanceof Subject.Line(var wire)
                                && !wire.connection().isEmpty()
                        ? Optional.of(wire.connection())
                        : Optional.empty());
    }

    @Override
    public Optional<Stretch> stretchAt(Pointer pointer) {
        return diagram.pictureProperty()
                .get()
                .hit(pointer.x(), pointer.y(), LINE_REACH * unitsPerPixel())
                .flatMap(figure -> figure.subject() instanceof Subject.Line(var wire)
                                && document.selection().has(wire.connection())
                        ? figure.line().map(line -> Stretch.nearest(wire, line, pointer))
                        : Optional.empty());
    }

    @Override
    public Optional<Handle> handleAt(Pointer pointer) {
        return document.selection().placements().size() == 1
                ? document.selection().placements().stream()
                        .filter(ref -> Grips.resizable(document.shown().drawn().design(), ref))
                        .flatMap(ref -> bounds(ref).stream())
                        .findFirst()
                        .flatMap(b -> Grips.handleAt(camera(), b, screen(pointer)))
                : Optional.empty();
    }

    @Override
    public Optional<Arrow> arrowAt(Pointer pointer) {
        return hovered()
                .flatMap(ref -> bounds(ref)
                        .flatMap(b -> Grips.arrowAt(camera(), b, screen(pointer)))
                        .map(direction -> new Arrow(ref, direction)));
    }

    @Override
    public void show(Feedback shown) {
        feedback = shown;
        changed.run();
    }

    @Override
    public Bounds visible() {
        return camera().visible(diagram.getWidth(), diagram.getHeight());
    }

    @Override
    public SnapChoice snapChoice() {
        return snap.choice();
    }

    @Override
    public void name(PlacementRef box) {
        editors.get().name(box);
    }

    @Override
    public void offer(Pointer pointer, PlacementRef from) {
        editors.get().offer(pointer, from);
    }

    @Override
    public double unitsPerPixel() {
        return 1 / camera().zoom();
    }

    private Camera camera() {
        return diagram.camera();
    }

    private Point screen(Pointer pointer) {
        return camera().toScreen(pointer.x(), pointer.y());
    }

    private Optional<Bounds> bounds(PlacementRef ref) {
        return Places.absolute(document.shown().drawn().design(), ref);
    }
}
