package dev.skydraft.ui.status;

import dev.skydraft.check.Finding;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import dev.skydraft.ui.spoken.SelectionWords;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The line at the foot: totals of every environment, what is unknown, findings, the prices' dates, the zoom.
public final class StatusBar {
    private final Workspace workspace;
    private final ObservableValue<String> zoom;
    private final Runnable showUnknown;
    private final Runnable showFindings;
    private final Region severity = new Region();
    private final Parent root;

    @FXML
    private Label totals;

    @FXML
    private Hyperlink unknown;

    @FXML
    private Hyperlink findings;

    @FXML
    private Label selection;

    @FXML
    private Label prices;

    @FXML
    private Label zoomLevel;

    /// @param zoom the zoom of the active canvas, as text
    /// @param showUnknown brings what lists the unknown figures to the front
    /// @param showFindings brings the findings to the front
    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public StatusBar(Workspace workspace, ObservableValue<String> zoom, Runnable showUnknown, Runnable showFindings) {
        this.workspace = workspace;
        this.zoom = zoom;
        this.showUnknown = showUnknown;
        this.showFindings = showFindings;
        this.root = Fxml.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        workspace.activeProperty().flatMap(DocumentModel::reckoningProperty).subscribe(this::show);
        workspace
                .activeProperty()
                .flatMap(DocumentModel::environmentProperty)
                .subscribe(_ -> show(workspace.active().reckoningProperty().get()));
        workspace.activeProperty().flatMap(DocumentModel::selectionProperty).subscribe(_ -> tell());
        zoomLevel.textProperty().bind(zoom);
        findings.setGraphic(severity);
        unknown.setOnAction(e -> showUnknown.run());
        findings.setOnAction(e -> showFindings.run());
    }

    private void showFindings(List<Finding> found) {
        findings.setText(StatusModel.findings(found));
        severity.getStyleClass().setAll("status-icon");
        StatusModel.worst(found)
                .ifPresent(worst -> severity.getStyleClass().add(worst.name().toLowerCase(Locale.ROOT)));
    }

    private void show(Reckoning reckoning) {
        DocumentModel active = workspace.active();
        var shown = reckoning.estimate(active.environment());
        totals.setText(StatusModel.totals(active.design(), reckoning));
        unknown.setText(StatusModel.unknown(shown));
        unknown.setVisible(!unknown.getText().isEmpty());
        showFindings(reckoning.findings(active.environment()));
        prices.setText(StatusModel.prices(shown));
        tell();
    }

    private void tell() {
        boolean nothing = workspace.active().selection().isEmpty();
        selection.setText(nothing ? "" : SelectionWords.of(workspace.active()));
    }
}
