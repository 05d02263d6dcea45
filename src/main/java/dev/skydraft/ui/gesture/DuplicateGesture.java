package dev.skydraft.ui.gesture;

import dev.skydraft.change.Pasting;
import dev.skydraft.ui.document.DocumentModel;

/// Alt held when a drag starts: drags a copy of the selection.
public final class DuplicateGesture {
    private DuplicateGesture() {}

    /// Duplicates what is selected in place, and begins to drag the copy.
    public static CanvasGesture begin(DocumentModel document, Pointer start) {
        document.edit(design -> Pasting.duplicate(design, document.selection(), 0, 0));
        return new MoveGesture(document, start);
    }
}
