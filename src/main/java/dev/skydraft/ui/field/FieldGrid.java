package dev.skydraft.ui.field;

import dev.skydraft.kind.Cidr;
import dev.skydraft.ui.window.Visibility;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays fields out in rows: a mark where the environment differs, the label, the control, and what is wrong under it. A
/// field whose label goes on in lower case ("for 3 min") stands in the row of the one before.
public final class FieldGrid {
    private static final double MARK_WIDTH = 16;
    private static final double LABEL_WIDTH = 140;

    private final Editors editors;
    private final GridPane grid = new GridPane();
    private HBox line = new HBox();
    private VBox cell = new VBox();
    private int row;

    private FieldGrid(Editors editors) {
        this.editors = editors;
        grid.getStyleClass().add("field-grid");
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(MARK_WIDTH), new ColumnConstraints(LABEL_WIDTH), rest);
    }

    public static Node of(FieldSection section, Editors editors) {
        var rows = new FieldGrid(editors);
        section.fields().forEach(rows::add);
        return rows.grid;
    }

    private void add(Field<?> field) {
        if (row > 0 && Character.isLowerCase(field.property().label().charAt(0))) {
            addToLine(field);
        } else {
            addLine(field);
        }
    }

    private void addLine(Field<?> field) {
        Control control = editors.editor(field);
        line = new HBox(control);
        line.getStyleClass().add("field-line");
        HBox.setHgrow(control, Priority.ALWAYS);
        cell = new VBox(line, problem(field));
        cell.getStyleClass().add("field-cell");
        Label label = label(field, control);
        label.setWrapText(true);
        grid.add(mark(field), 0, row);
        grid.add(label, 1, row);
        grid.add(cell, 2, row);
        if (field.property() instanceof Cidr) {
            cell.getChildren().add(suggestion(field));
        }
        row++;
    }

    private void addToLine(Field<?> field) {
        Control control = editors.editor(field);
        HBox.setHgrow(control, Priority.ALWAYS);
        Label label = label(field, control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Button mark = mark(field);
        mark.managedProperty().bind(mark.visibleProperty());
        line.getChildren().addAll(label, control, mark);
        cell.getChildren().add(problem(field));
    }

    private static Label label(Field<?> field, Control control) {
        var label = new Label(field.property().label());
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setTooltip(new Tooltip(field.property().help()));
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    /// The accent dot of a value that differs from its base; pressing it takes the value back.
    private static Button mark(Field<?> field) {
        var mark = new Button();
        mark.getStyleClass().setAll("difference-mark");
        mark.setId("reset-" + field.property().id());
        mark.setOnAction(e -> field.reset());
        var tooltip = new Tooltip();
        mark.setTooltip(tooltip);
        field.differenceProperty().subscribe(difference -> {
            mark.setVisible(!difference.isEmpty());
            tooltip.setText(difference + ". Click to take it over.");
            mark.setAccessibleText("%s differs, %s. Press to take it over."
                    .formatted(field.property().label(), difference));
        });
        GridPane.setValignment(mark, VPos.TOP);
        return mark;
    }

    /// Says what is wrong with a field, and takes no room while nothing is.
    public static Label problem(Field<?> field) {
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(field.problemProperty());
        problem.managedProperty().bind(field.problemProperty().isNotEmpty());
        problem.visibleProperty().bind(field.problemProperty().isNotEmpty());
        return problem;
    }

    private static Button suggestion(Field<?> field) {
        var button = new Button();
        button.setId("suggestion-" + field.property().id());
        button.getStyleClass().addAll("small", "suggestion");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        field.suggestionProperty().subscribe(suggestion -> {
            Visibility.show(button, suggestion.isPresent());
            button.setText(suggestion.map(Slot.Suggestion::label).orElse(""));
        });
        button.setOnAction(e -> field.suggestionProperty().get().ifPresent(s -> field.choose(s.text())));
        return button;
    }
}
