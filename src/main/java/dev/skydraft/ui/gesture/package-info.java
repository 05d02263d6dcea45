/// What the mouse does on the canvas: each gesture is a small class that turns pointer positions into previews of one
/// undoable step. Free of the scene graph, so that it is tested without a window.
package dev.skydraft.ui.gesture;
