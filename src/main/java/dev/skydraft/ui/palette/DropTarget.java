package dev.skydraft.ui.palette;

import dev.skydraft.kind.ResourceKind;
import javafx.geometry.Point2D;

/// The canvas as the palette sees it: a place that a kind can be dragged over and dropped on. Points are in the scene.
public interface DropTarget {
    /// Shows where a resource of the kind would land, or why it cannot.
    void dragOver(ResourceKind kind, Point2D scenePoint);

    /// Adds a resource of the kind there, or tells why it cannot stand there; does nothing outside the canvas.
    void drop(ResourceKind kind, Point2D scenePoint);

    /// Forgets the drag.
    void cancelDrag();

    /// Adds a resource of the kind where it fits best: in the selected container, else in the middle of the view.
    void insert(ResourceKind kind);
}
