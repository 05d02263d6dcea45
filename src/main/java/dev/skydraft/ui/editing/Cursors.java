package dev.skydraft.ui.editing;

import dev.skydraft.design.Design;
import dev.skydraft.ui.gesture.Board;
import dev.skydraft.ui.gesture.Grip;
import dev.skydraft.ui.gesture.Handle;
import dev.skydraft.ui.gesture.Pointer;
import dev.skydraft.ui.gesture.Stretch;
import dev.skydraft.ui.gesture.Tool;
import java.util.Optional;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/// The shape of the pointer tells what a press would do.
final class Cursors {
    private Cursors() {}

    static Cursor at(@Nullable Tool tool, Board board, Design design, Pointer pointer) {
        return switch (tool) {
            case HAND -> Cursor.OPEN_HAND;
            case CONNECT, NOTE, FRAME, SPACE -> Cursor.CROSSHAIR;
            case SELECT -> selecting(board, design, pointer);
            case null -> Cursor.DEFAULT;
        };
    }

    private static Cursor selecting(Board board, Design design, Pointer pointer) {
        if (board.arrowAt(pointer).isPresent()) {
            return Cursor.HAND;
        }
        Optional<Handle> handle = board.handleAt(pointer);
        if (handle.isPresent()) {
            return of(handle.get());
        }
        Optional<Stretch> stretch = board.stretchAt(pointer);
        if (stretch.isPresent()) {
            return stretch.get().vertical() ? Cursor.H_RESIZE : Cursor.V_RESIZE;
        }
        boolean held = board.boxAt(pointer)
                .filter(box -> Grip.holds(design, pointer, box))
                .isPresent();
        return held ? Cursor.MOVE : Cursor.DEFAULT;
    }

    private static Cursor of(Handle handle) {
        return switch (handle) {
            case NORTH_WEST -> Cursor.NW_RESIZE;
            case NORTH -> Cursor.N_RESIZE;
            case NORTH_EAST -> Cursor.NE_RESIZE;
            case EAST -> Cursor.E_RESIZE;
            case SOUTH_EAST -> Cursor.SE_RESIZE;
            case SOUTH -> Cursor.S_RESIZE;
            case SOUTH_WEST -> Cursor.SW_RESIZE;
            case WEST -> Cursor.W_RESIZE;
        };
    }
}
