package dev.skydraft.ui.canvas;

import dev.skydraft.picture.Figure;
import dev.skydraft.picture.geometry.Point;
import java.util.Optional;
import javafx.scene.input.MouseEvent;

/// Where the mouse is on the canvas.
///
/// @param at in canvas units
/// @param under the frontmost figure there
/// @param event the buttons and keys held, and the place in pixels of the view
public record MousePoint(Point at, Optional<Figure> under, MouseEvent event) {}
