package dev.skydraft.ui.prices;

import atlantafx.base.theme.Styles;
import dev.skydraft.ui.prices.PriceImportModel.State;
import dev.skydraft.ui.window.Dialogs;
import dev.skydraft.ui.window.FileDrop;
import dev.skydraft.ui.workspace.Prompts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Takes newer prices over from vendors' files: choose or drop them, see what would change, apply it, take it back.
public final class PriceImportDialog {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 560;
    private static final ButtonType APPLY = new ButtonType("Apply", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType REVERT = new ButtonType("Revert Last Import", ButtonBar.ButtonData.LEFT);

    private final PriceImportModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final BorderPane content = new BorderPane();
    private final Button apply;
    private final Button revert;
    private final ProgressBar progress = new ProgressBar();

    private final AnimationTimer progressTimer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            progress.setProgress(model.share());
        }
    };

    PriceImportDialog(PriceImportModel model, Prompts prompts, Window owner) {
        this.model = model;
        Dialogs.dress(dialog, owner, "Import Prices");
        dialog.setHeaderText("Import newer prices");
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets()
                .add(PriceImportDialog.class.getResource("prices.css").toExternalForm());
        pane.getStyleClass().add("price-import");
        pane.getButtonTypes().setAll(APPLY, REVERT, ButtonType.CLOSE);
        apply = (Button) pane.lookupButton(APPLY);
        revert = (Button) pane.lookupButton(REVERT);
        stays(apply, model::apply);
        stays(revert, model::revert);
        content.setTop(choice(prompts));
        content.setPrefSize(WIDTH, HEIGHT);
        pane.setContent(content);
        pane.setMinWidth(WIDTH);
        pane.setMaxWidth(Double.MAX_VALUE);
        FileDrop.onto(pane, model::read);
        progress.setAccessibleText("How much of the files is read");
        model.stateProperty().subscribe(this::follow);
        model.olderProperty().subscribe(this::offerApply);
        dialog.setOnHidden(_ -> model.cancel());
    }

    void show() {
        dialog.show();
    }

    /// A button that leaves the dialog open.
    private static void stays(Button button, Runnable run) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            run.run();
            event.consume();
        });
    }

    private HBox choice(Prompts prompts) {
        var choose = new Button("Choose Files…");
        choose.setId("price-files");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        Dialogs.focus(dialog, choose);
        choose.setOnAction(_ -> model.read(prompts.choosePriceFiles()));
        var hint = new Label("or drop them here. Nothing changes before you have seen it and pressed Apply.");
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        var row = new HBox(12, choose, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void offerApply() {
        apply.setDisable(model.wanted().isEmpty());
    }

    private void follow(State state) {
        offerApply();
        revert.setDisable(!model.canRevert());
        progressTimer.stop();
        content.setCenter(
                switch (state) {
                    case State.Empty() -> new PriceSources(model.standing());
                    case State.Reading(var files) -> reading(files);
                    case State.Ready ready -> new PreviewPane(ready, model.olderProperty());
                    case State.Told(var sentence, var problem) -> told(sentence, problem);
                });
    }

    private Node reading(List<Path> files) {
        String names = files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "));
        var title = new Label("Reading " + names + " …");
        title.setWrapText(true);
        var cancel = new Button("Cancel");
        cancel.setOnAction(_ -> model.cancel());
        progress.setProgress(0);
        progress.setMaxWidth(Double.MAX_VALUE);
        progressTimer.start();
        var box = new VBox(14, title, progress, cancel);
        box.getStyleClass().add("price-reading");
        return box;
    }

    private Node told(String sentence, boolean problem) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add(problem ? Styles.DANGER : Styles.SUCCESS);
        var box = new VBox(18, label, new PriceSources(model.standing()));
        box.getStyleClass().add("price-told");
        return box;
    }
}
