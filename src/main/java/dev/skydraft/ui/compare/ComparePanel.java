package dev.skydraft.ui.compare;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.window.Panel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Shows two or more environments of the design side by side, line by line, with what each costs more or less than the
/// one that it is compared with.
public final class ComparePanel {
    private final CompareModel model;
    private final Parent root;
    private boolean following;
    private List<String> heads = List.of();

    @FXML
    private ComboBox<Compared.Choice> base;

    @FXML
    private FlowPane choices;

    @FXML
    private VBox totals;

    @FXML
    private Label summary;

    @FXML
    private ToggleButton differencesOnly;

    @FXML
    private TableView<ComparedLine> lines;

    @FXML
    private Label placeholder;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private Label reckoning;

    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public ComparePanel(CompareModel model) {
        this.model = model;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("compare", "Compare", root);
    }

    @FXML
    private void initialize() {
        model.seen().follow(lines);
        differencesOnly.selectedProperty().bindBidirectional(model.differencesOnlyProperty());
        base.setOnAction(e -> {
            if (!following && base.getValue() != null) {
                model.compareWith(base.getValue().id());
            }
        });
        lines.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.comparedProperty().subscribe(this::show);
    }

    private void show(Optional<Compared> shown) {
        shown.ifPresent(this::show);
    }

    private void show(Compared compared) {
        following = true;
        if (!base.getItems().equals(compared.environments())) {
            base.getItems().setAll(compared.environments());
        }
        base.setValue(compared.baseChoice());
        if (!sameChoices(compared)) {
            choices.getChildren().setAll(CompareHeads.choices(compared, model::choose));
        }
        totals.getChildren().setAll(CompareHeads.totals(compared.comparison()));
        summary.setText(compared.summary());
        placeholder.setText(hint(compared));
        columns(CompareColumns.names(compared.comparison()));
        rows(compared.lines());
        following = false;
        describe();
    }

    /// Buttons that stay are kept, and so is the keyboard focus on them.
    private boolean sameChoices(Compared compared) {
        List<String> wanted = compared.environments().stream()
                .filter(e -> !e.id().equals(compared.base()))
                .map(e -> e.id() + " " + e.name())
                .toList();
        List<String> there = choices.getChildren().stream()
                .map(node -> node.getId().substring("compare-".length()) + " " + ((ToggleButton) node).getText())
                .toList();
        return wanted.equals(there);
    }

    private void columns(List<String> names) {
        if (!names.equals(heads)) {
            heads = names;
            lines.getColumns().setAll(CompareColumns.of(lines, names));
        }
    }

    /// The order and the selected line stay. Most edits change figures of a few lines and leave all others where they
    /// are.
    private void rows(List<ComparedLine> rows) {
        if (!lines.getSortOrder().isEmpty() || !sameRefs(rows)) {
            replaceRows(rows);
            return;
        }
        int selected = lines.getSelectionModel().getSelectedIndex();
        for (int i = 0; i < rows.size(); i++) {
            if (lines.getItems().get(i) != rows.get(i)) {
                lines.getItems().set(i, rows.get(i));
            }
        }
        if (selected >= 0) {
            lines.getSelectionModel().clearAndSelect(selected);
        }
    }

    private boolean sameRefs(List<ComparedLine> rows) {
        List<ComparedLine> shown = lines.getItems();
        boolean same = shown.size() == rows.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = shown.get(i) == rows.get(i)
                    || shown.get(i).ref().equals(rows.get(i).ref());
        }
        return same;
    }

    private void replaceRows(List<ComparedLine> rows) {
        Optional<String> selected =
                Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).map(ComparedLine::ref);
        List<TableColumn<ComparedLine, ?>> order = List.copyOf(lines.getSortOrder());
        lines.getItems().setAll(rows);
        lines.getSortOrder().setAll(order);
        lines.sort();
        selected.flatMap(ref -> lines.getItems().stream()
                        .filter(line -> line.ref().equals(ref))
                        .findFirst())
                .ifPresentOrElse(
                        lines.getSelectionModel()::select,
                        () -> lines.getSelectionModel().clearSelection());
    }

    private static String hint(Compared compared) {
        if (compared.environments().size() < 2) {
            return "There is one environment. Press + What-if in the toolbar, change something in it, "
                    + "and what that costs appears here.";
        }
        return compared.chosen().isEmpty()
                ? "Choose an environment to compare with "
                        + compared.baseChoice().name() + "."
                : "No line differs.";
    }

    private void selected(ComparedLine line) {
        if (line != null && !following) {
            model.select(line);
        }
        describe();
    }

    private void describe() {
        Optional<ComparedLine> line =
                Optional.ofNullable(lines.getSelectionModel().getSelectedItem());
        Optional<Comparison> comparison = model.comparedProperty().get().map(Compared::comparison);
        card.setVisible(line.isPresent() && comparison.isPresent());
        card.setManaged(card.isVisible());
        if (card.isVisible()) {
            title.setText(line.get().ownerName() + " · " + line.get().name());
            reckoning.setText(reckoning(line.get(), comparison.get()));
        }
    }

    private static String reckoning(ComparedLine line, Comparison comparison) {
        return IntStream.range(0, comparison.sides().size())
                .mapToObj(side -> "%s: %s"
                        .formatted(
                                comparison.sides().get(side).name(),
                                Words.reckoning(line.at().get(side))))
                .collect(Collectors.joining("\n"));
    }
}
