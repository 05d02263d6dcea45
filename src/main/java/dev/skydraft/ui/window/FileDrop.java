package dev.skydraft.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dragged from other programs onto the window. While they are over it, the window has the style class
/// `file-over`.
public final class FileDrop {
    private static final String OVER = "file-over";

    private FileDrop() {}

    /// @param open takes the files that are dropped
    public static void onto(Node node, Consumer<List<Path>> open) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_ENTERED, event -> {
            if (event.getDragboard().hasFiles() && !node.getStyleClass().contains(OVER)) {
                node.getStyleClass().add(OVER);
            }
        });
        node.addEventHandler(
                DragEvent.DRAG_EXITED, event -> node.getStyleClass().remove(OVER));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            open.accept(files.stream().map(File::toPath).toList());
        });
    }
}
