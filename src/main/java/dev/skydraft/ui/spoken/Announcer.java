package dev.skydraft.ui.spoken;

import dev.skydraft.ui.document.DocumentModel;
import javafx.scene.Node;

/// Says what was done or told last and what is selected, through a node's accessible text, which a screen reader reads
/// again when it changes while the
/// node has the focus.
public final class Announcer {
    private final DocumentModel document;
    private final Node node;

    private Announcer(DocumentModel document, Node node) {
        this.document = document;
        this.node = node;
    }

    /// @param node the canvas of the document
    public static void follow(DocumentModel document, Node node) {
        var announcer = new Announcer(document, node);
        document.happenedProperty().subscribe(announcer::announce);
        document.selectionProperty().subscribe(announcer::announce);
        document.environmentProperty().subscribe(announcer::announce);
        document.reckoningProperty().subscribe(announcer::announce);
    }

    private void announce() {
        String happened = document.happenedProperty().get();
        String text = (happened.isEmpty() ? "" : sentence(happened) + " ") + SelectionWords.of(document)
                + ". Canvas of " + document.title();
        if (!text.equals(node.getAccessibleText())) {
            node.setAccessibleText(text);
        }
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
