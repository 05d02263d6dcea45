package dev.skydraft.ui.gesture;

import dev.skydraft.change.Connecting;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Optional;

/// Draws a connection from one box to another. Released on empty space it offers what can stand there.
final class ConnectGesture implements CanvasGesture {
    private final DocumentModel document;
    private final Board board;
    private final PlacementRef from;
    private final ConnectionKind kind;

    ConnectGesture(DocumentModel document, Board board, PlacementRef from, ConnectionKind kind) {
        this.document = document;
        this.board = board;
        this.from = from;
        this.kind = kind;
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Design design = document.design();
        Optional<PlacementRef> target = target(pointer);
        Optional<Bounds> end = target.flatMap(t -> Places.absolute(design, t));
        Bounds source = Places.absolute(design, from).orElseThrow();
        return Feedback.NONE
                .withLine(Elbow.between(source, end.orElseGet(() -> at(pointer))))
                .withTarget(end)
                .withRefusal(target.flatMap(t -> refusal(design, t)), pointer);
    }

    private static Bounds at(Pointer pointer) {
        return new Bounds((int) Math.round(pointer.x()), (int) Math.round(pointer.y()), 0, 0);
    }

    @Override
    public void release(Pointer pointer) {
        Optional<PlacementRef> target = target(pointer);
        if (target.isPresent()) {
            connect(target.get());
        } else if (board.boxesAt(pointer).stream().noneMatch(from::equals)) {
            board.offer(pointer, from);
        }
    }

    private void connect(PlacementRef target) {
        refusal(document.design(), target)
                .ifPresentOrElse(
                        reason -> document.tell(
                                WayOut.showing(document, reason + ".", kind, from.resource(), target.resource())),
                        () -> document.edit(
                                design -> Connecting.connect(design, kind, from.resource(), target.resource())));
    }

    @Override
    public void cancel() {
        // Nothing has been changed yet.
    }

    /// The body of a container is empty space; its title is the container.
    private Optional<PlacementRef> target(Pointer pointer) {
        return board.boxAt(pointer)
                .filter(box -> !box.resource().equals(from.resource()))
                .filter(box -> Grip.holds(document.shown().drawn().design(), pointer, box));
    }

    private Optional<String> refusal(Design design, PlacementRef target) {
        return Connecting.refusal(design, kind, from.resource(), target.resource());
    }
}
