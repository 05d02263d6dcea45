package dev.skydraft.ui.editing;

import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.gesture.BendGesture;
import dev.skydraft.ui.gesture.Board;
import dev.skydraft.ui.gesture.Pointer;
import dev.skydraft.ui.gesture.Stretch;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Bends the line of a connection by arrow keys: its longest segment across the arrow moves a grid cell, as if dragged.
final class LineNudge {
    private final DocumentModel document;
    private final Board board;

    LineNudge(DocumentModel document, Board board) {
        this.document = document;
        this.board = board;
    }

    /// @param dx -1, 0 or 1, as `dy`; one of them is 0
    void bend(Picture picture, String connection, int dx, int dy) {
        longest(picture, connection, dx != 0)
                .ifPresentOrElse(
                        stretch -> {
                            Pointer start = Pointer.at(0, 0);
                            new BendGesture(document, board, stretch, start)
                                    .release(Pointer.at(dx * Pointer.GRID, dy * Pointer.GRID));
                        },
                        () -> document.tell(Message.info("This line has no %s segment that could move so."
                                .formatted(dx != 0 ? "upright" : "level"))));
    }

    private static Optional<Stretch> longest(Picture picture, String connection, boolean vertical) {
        return picture.figures().stream()
                .flatMap(figure -> stretches(figure, connection))
                .filter(stretch -> stretch.vertical() == vertical)
                .max(Comparator.comparingDouble(LineNudge::length));
    }

    private static Stream<Stretch> stretches(Figure figure, String connection) {
        return figure.subject() instanceof Subject.Line(var wire)
                        && wire.connection().equals(connection)
                ? figure.line().stream()
                        .flatMap(line -> IntStream.range(0, line.size() - 1).mapToObj(i -> new Stretch(wire, line, i)))
                : Stream.empty();
    }

    private static double length(Stretch stretch) {
        Point from = stretch.line().get(stretch.segment());
        Point to = stretch.line().get(stretch.segment() + 1);
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }
}
