package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.CurveRows;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Span;
import dev.skydraft.bill.curve.Variable;
import dev.skydraft.change.Wording;
import dev.skydraft.pricing.Money;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.curve.ShownCurve.Named;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Shows what an environment costs along one of its numbers, and where its bill and another's cross: what is asked at
/// the left, the curve, and the same in figures at the right.
public final class CurvePanel {
    private static final Named NONE = new Named("", "nothing");

    /// With less room, chart and figures would both be too small.
    private static final double ROOMY = 800;

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
    private ProgressIndicator busy;

    @FXML
    private ToggleButton figures;

    @FXML
    private StackPane stage;

    @FXML
    private VBox words;

    @FXML
    private TableView<CurveRows.Row> rows;

    private CurveTable table;

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
        typed(from);
        typed(to);
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> chart.point(Optional.ofNullable(row).map(CurveRows.Row::at)));
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        var panel = (Region) rows.getParent();
        BooleanBinding roomy = panel.widthProperty().greaterThan(ROOMY);
        roomy.subscribe(figures::setSelected);
        figures.selectedProperty().subscribe(_ -> arrange(roomy.get()));
        roomy.subscribe(this::arrange);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
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

    /// Enter and leaving the field take what is typed.
    private void typed(TextField field) {
        field.setOnAction(e -> range());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                range();
            }
        });
    }

    private void range() {
        model.choose(c -> c.withRange(from.getText().strip(), to.getText().strip()));
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
        range(shown);
        following = false;
        problem.setText(shown.problem());
        Visibility.show(problem, !shown.problem().isEmpty());
        headline.setText(shown.curves().map(Curves::headline).orElse(""));
        caption.setText(shown.curves().map(CurvePanel::caption).orElse(""));
        words.getChildren().setAll(words(shown.curves()));
        chart.show(shown.curves());
        table.show(shown.curves());
    }

    private static <T> void fill(ComboBox<T> box, List<T> items, Optional<T> value) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(value.orElse(null));
    }

    private void range(ShownCurve shown) {
        from.setPromptText(shown.usual().map(Span::from).map(Money::exact).orElse(""));
        to.setPromptText(shown.usual().map(Span::to).map(Money::exact).orElse(""));
        if (!from.isFocused()) {
            from.setText(shown.chosen().from());
        }
        if (!to.isFocused()) {
            to.setText(shown.chosen().to());
        }
    }

    /// What the scales of the chart are.
    private static String caption(Curves curves) {
        return "USD a month by " + Wording.inSentence(curves.curve().variable().heading());
    }

    private static List<Node> words(Optional<Curves> curves) {
        return curves.stream()
                .flatMap(c -> c.sentences().stream()
                        .filter(text -> !text.equals(c.headline()))
                        .map(text -> sentence(text, formula(c, text))))
                .toList();
    }

    private static boolean formula(Curves curves, String text) {
        return curves.breakEven().filter(both -> both.formulas().contains(text)).isPresent();
    }

    private static Node sentence(String text, boolean formula) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(formula ? "curve-formula" : "caption");
        return label;
    }
}
