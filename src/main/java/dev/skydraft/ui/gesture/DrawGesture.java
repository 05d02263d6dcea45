package dev.skydraft.ui.gesture;

import dev.skydraft.change.Adding;
import dev.skydraft.change.Axis;
import dev.skydraft.change.Resizing;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;

/// Draws a new box from corner to corner; a container that is drawn around boxes adopts them. A mere click places
/// one of standard size.
final class DrawGesture implements CanvasGesture {
    private final DocumentModel document;
    private final Board board;
    private final ResourceKind kind;
    private final Pointer start;
    private final Containers containers;
    private final Surroundings around;

    DrawGesture(DocumentModel document, Board board, ResourceKind kind, Pointer start) {
        this.document = document;
        this.board = board;
        this.kind = kind;
        this.start = start;
        Design drawn = document.shown().drawn().design();
        this.containers = Containers.of(drawn, List.of());
        this.around = new Surroundings(board, drawn, List.of());
    }

    @Override
    public Feedback drag(Pointer pointer) {
        Design design = document.design();
        Snapped snapped = snapped(pointer);
        Bounds drawn = drawn(pointer, snapped);
        Optional<String> container = containers.around(drawn);
        return Feedback.NONE
                .withGhost(drawn)
                .withTarget(container.map(c -> Boxes.containerBounds(design, c)))
                .withRefusal(Adding.refusal(design, document.environment(), kind, container), pointer)
                .withGuides(snapped.guides())
                .withSize(drawn);
    }

    @Override
    public void release(Pointer pointer) {
        Bounds drawn = drawn(pointer, snapped(pointer));
        Bounds large = drawn.sized(Math.max(Resizing.LEAST, drawn.w()), Math.max(Resizing.LEAST, drawn.h()));
        add(containers.around(drawn), large);
    }

    /// A box of standard size with its corner at the pointer.
    void click() {
        Bounds corner =
                new Bounds((int) Math.round(start.x()), (int) Math.round(start.y()), kind.width(), kind.height());
        Optional<String> container = containers.at(start);
        Snapped snapped = around.in(container, start).moved(corner);
        add(container, corner.movedBy(snapped.dx(), snapped.dy()));
    }

    private void add(Optional<String> container, Bounds bounds) {
        if (PlaceGesture.add(document, kind, container, bounds)) {
            document.selection().placements().forEach(board::name);
        }
    }

    @Override
    public void cancel() {
        // Nothing has been changed yet.
    }

    private Bounds drawn(Pointer pointer, Snapped snapped) {
        return down(pointer)
                .shift(
                        across(pointer).shift(start.to(pointer), Axis.HORIZONTAL, snapped.dx()),
                        Axis.VERTICAL,
                        snapped.dy());
    }

    /// The sides that follow the pointer snap; the corner where it began stays.
    private Snapped snapped(Pointer pointer) {
        Bounds wanted = start.to(pointer);
        return around.in(containers.around(wanted), pointer).snapped(wanted, across(pointer), down(pointer));
    }

    private Ends across(Pointer pointer) {
        return new Ends(pointer.x() < start.x(), pointer.x() >= start.x());
    }

    private Ends down(Pointer pointer) {
        return new Ends(pointer.y() < start.y(), pointer.y() >= start.y());
    }
}
