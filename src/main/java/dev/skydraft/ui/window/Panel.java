package dev.skydraft.ui.window;

import javafx.scene.Node;

/// A tab beside the canvas. Panels follow the active document by themselves.
///
/// @param id stable name, for tests and for "show panel" actions
/// @param title the tab's title
/// @param node what is shown
public record Panel(String id, String title, Node node) {}
