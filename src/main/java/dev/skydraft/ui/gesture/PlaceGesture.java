package dev.skydraft.ui.gesture;

import dev.skydraft.change.Adding;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;

/// Brings a new resource from the palette. A container that is dropped around boxes adopts them.
public final class PlaceGesture implements CanvasGesture {
    private final DocumentModel document;
    private final ResourceKind kind;
    private final Containers containers;
    private final Surroundings around;

    public PlaceGesture(DocumentModel document, Board board, ResourceKind kind) {
        this.document = document;
        this.kind = kind;
        Design drawn = document.shown().drawn().design();
        this.containers = Containers.of(drawn, List.of());
        this.around = new Surroundings(board, drawn, List.of());
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Design design = document.design();
        Optional<String> container = containers.at(pointer);
        Optional<String> refusal = Adding.refusal(design, document.environment(), kind, container);
        Snapped snapped = snapped(pointer);
        return Feedback.NONE
                .withGhost(wanted(pointer).movedBy(snapped.dx(), snapped.dy()))
                .withTarget(container.map(c -> Boxes.containerBounds(design, c)))
                .withRefusal(refusal, pointer)
                .withGuides(refusal.isPresent() ? List.of() : snapped.guides());
    }

    @Override
    public void release(Pointer pointer) {
        add(document, kind, container(pointer), landing(pointer));
    }

    /// The container that a release would put the box into.
    public Optional<String> container(Pointer pointer) {
        return containers.at(pointer);
    }

    /// Where on the whole canvas a release would put it.
    public Bounds landing(Pointer pointer) {
        Snapped snapped = snapped(pointer);
        return wanted(pointer).movedBy(snapped.dx(), snapped.dy());
    }

    @Override
    public void cancel() {
        // Nothing has been changed yet.
    }

    /// Adds a resource with those bounds on the whole canvas; says why if it cannot stand there, and returns false.
    public static boolean add(DocumentModel document, ResourceKind kind, Optional<String> container, Bounds absolute) {
        Optional<String> refusal = Adding.refusal(document.design(), document.environment(), kind, container);
        refusal.ifPresentOrElse(
                reason -> document.tell(WayOut.putting(document, reason + ".", kind, absolute)),
                () -> document.edit(design -> Adding.drawn(design, kind, container, absolute)));
        return refusal.isEmpty();
    }

    private Snapped snapped(Pointer pointer) {
        return around.in(containers.at(pointer), pointer).moved(wanted(pointer));
    }

    /// The new box around the pointer.
    private Bounds wanted(Pointer pointer) {
        int x = (int) Math.round(pointer.x() - kind.width() / 2.0);
        int y = (int) Math.round(pointer.y() - kind.height() / 2.0);
        return new Bounds(x, y, kind.width(), kind.height());
    }
}
