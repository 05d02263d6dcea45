package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.CurveRows;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Variable;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.curve.ShownCurve.Named;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// Shows what an environment costs along one of its numbers, and where its bill and another's cross: what is asked at
/// the left, the curve, and the same in figures at the right.
public final class CurvePanel {
    private static final Named NONE = new Named("", "nothing");

    /// What takes no longer than that is not said to be under way.
    private static final Duration PATIENCE = Duration.millis(400);

    /// With less room, chart and figures would both be too small.
    private static final double ROOMY = 520;

    private final CurveModel model;
    private final Parent root;
    private final CurveChart chart = new CurveChart();
    private boolean following;

    @FXML
    private ComboBox<Named> element;

    @FXML
    private ComboBox<Variable> number;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private ComboBox<Named> environment;

    @FXML
    private ComboBox<Named> against;

    @FXML
    private Label throughLabel;

    @FXML
    private ComboBox<Named> through;

    @FXML
    private Label problem;

    @FXML
    private Label headline;

    @FXML
    private Label caption;

    @FXML
    private HBox busy;

    @FXML
    private ToggleButton figures;

    @FXML
    private HBox answer;

    @FXML
    private StackPane stage;

    @FXML
    private VBox words;

    @FXML
    private TableView<CurveRows.Row> rows;

    private CurveTable table;
    private RangeFields range;

    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public CurvePanel(CurveModel model) {
        this.model = model;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("curve", "Curve", root);
    }

    @FXML
    private void initialize() {
        model.seen().follow(rows);
        stage.getChildren().setAll(chart);
        table = new CurveTable(rows);
        number.setConverter(new StringConverter<>() {
            @Override
            public String toString(Variable variable) {
                return variable == null ? "" : variable.property().label();
            }

            @Override
            public Variable fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        chosen(element, e -> model.choose(c -> c.withElement(e.id())));
        chosen(number, v -> model.choose(c -> c.withProperty(v.property().id())));
        chosen(environment, e -> model.choose(c -> c.withEnvironment(Optional.of(e.id()))));
        chosen(against, e -> model.choose(c -> c.withAgainst(Optional.of(e.id()).filter(id -> !id.isEmpty()))));
        chosen(through, e -> model.choose(c -> c.withInstead(e.id())));
        range = new RangeFields(from, to, (first, last) -> model.choose(c -> c.withRange(first, last)));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> chart.point(Optional.ofNullable(row).map(CurveRows.Row::at)));
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> Visibility.show(busy, model.busyProperty().get()));
        model.busyProperty().subscribe(now -> {
            Visibility.show(busy, busy.isVisible() && now);
            patience.playFromStart();
        });
        BooleanBinding roomy = answer.widthProperty().greaterThan(ROOMY);
        roomy.subscribe(figures::setSelected);
        figures.selectedProperty().subscribe(_ -> arrange(roomy.get()));
        roomy.subscribe(this::arrange);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    /// Figures stand beside the chart, or in its place where there is no room for both.
    private void arrange(boolean roomy) {
        boolean told = figures.isSelected();
        Visibility.show(rows, told);
        Visibility.show(stage, !told || roomy);
        HBox.setHgrow(rows, told && !roomy ? Priority.ALWAYS : Priority.NEVER);
    }

    private <T> void chosen(ComboBox<T> box, Consumer<T> then) {
        box.setOnAction(e -> {
            if (!following && box.getValue() != null) {
                then.accept(box.getValue());
            }
        });
    }

    private void show(ShownCurve shown) {
        following = true;
        fill(element, shown.elements(), shown.element());
        fill(number, shown.variables(), shown.variable());
        fill(environment, shown.environments(), Optional.of(shown.environment()));
        var others = new ArrayList<>(List.of(NONE));
        others.addAll(shown.others());
        fill(against, others, shown.against().or(() -> Optional.of(NONE)));
        fill(through, shown.instead(), shown.through());
        Visibility.show(through, !shown.instead().isEmpty());
        Visibility.show(throughLabel, !shown.instead().isEmpty());
        range.show(shown);
        following = false;
        problem.setText(shown.problem());
        Visibility.show(problem, !shown.problem().isEmpty());
        headline.setText(shown.curves().map(Curves::headline).orElse(""));
        caption.setText(shown.curves().map(CurveWords::caption).orElse(""));
        words.getChildren().setAll(CurveWords.of(shown.curves()));
        chart.show(shown.curves());
        table.show(shown.curves());
    }

    private static <T> void fill(ComboBox<T> box, List<T> items, Optional<T> value) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(value.orElse(null));
    }
}
