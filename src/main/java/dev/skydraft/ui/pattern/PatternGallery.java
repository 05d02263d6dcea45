package dev.skydraft.ui.pattern;

import dev.skydraft.pattern.Pattern;
import dev.skydraft.pattern.Patterns;
import dev.skydraft.picture.Theme;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.ui.window.Dialogs;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;

/// A dialog with all patterns at the left; at the right the chosen one as it will be drawn, what it costs, and its
/// questions.
public final class PatternGallery implements PatternChooser {
    private static final double WIDTH = 1060;
    private static final double HEIGHT = 640;
    private static final double LIST_WIDTH = 320;
    private static final double ROOM_AROUND = 48;
    private static final ButtonType INSERT = new ButtonType("Insert", ButtonBar.ButtonData.OK_DONE);

    private final Window owner;
    private final Estimator estimator;
    private final Supplier<Theme> theme;

    /// @param theme that pictures are painted in
    public PatternGallery(Window owner, Estimator estimator, Supplier<Theme> theme) {
        this.owner = owner;
        this.estimator = estimator;
        this.theme = theme;
    }

    @Override
    public Optional<Chosen> choose() {
        var dialog = new Dialog<Chosen>();
        Dialogs.dress(dialog, owner, "Insert Pattern");
        dialog.setHeaderText("Begin with a pattern");
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().setAll(INSERT, ButtonType.CANCEL);
        var preview = new PatternPreview(estimator, theme.get());
        ListView<Pattern> list = list(preview);
        var content = new BorderPane(preview.node());
        content.setLeft(list);
        content.setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setMinWidth(WIDTH);
        dialog.getDialogPane().setMaxWidth(Double.MAX_VALUE);
        var insert = (Button) dialog.getDialogPane().lookupButton(INSERT);
        insertBy(list, insert);
        insert.addEventFilter(ActionEvent.ACTION, e -> {
            if (preview.chosen().isEmpty()) {
                e.consume();
            }
        });
        dialog.setResultConverter(button -> button == INSERT ? preview.chosen().orElse(null) : null);
        Dialogs.focus(dialog, list);
        return dialog.showAndWait();
    }

    /// The list would keep Enter to itself.
    private static void insertBy(ListView<Pattern> list, Button insert) {
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                insert.fire();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                insert.fire();
            }
        });
    }

    private static ListView<Pattern> list(PatternPreview preview) {
        var list = new ListView<>(FXCollections.observableList(Patterns.ALL));
        list.setId("patterns");
        list.getStyleClass().add("patterns");
        list.setAccessibleText("Patterns");
        list.setPrefWidth(LIST_WIDTH);
        list.setMinWidth(LIST_WIDTH);
        list.setCellFactory(_ -> new PatternCell(LIST_WIDTH - ROOM_AROUND));
        list.getSelectionModel().selectedItemProperty().subscribe(pattern -> {
            if (pattern != null) {
                preview.show(pattern);
            }
        });
        list.getSelectionModel().selectFirst();
        return list;
    }
}
