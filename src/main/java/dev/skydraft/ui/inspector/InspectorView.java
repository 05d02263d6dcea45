package dev.skydraft.ui.inspector;

import javafx.scene.Node;

/// What the inspector shows of one subject. Closing it commits what was being typed.
interface InspectorView extends AutoCloseable {
    Node node();

    @Override
    void close();
}
