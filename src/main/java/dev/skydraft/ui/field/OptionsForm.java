package dev.skydraft.ui.field;

import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Values;
import dev.skydraft.ui.window.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/// A form with a row for each of a few properties that begin with their defaults: what an exporter lets choose, what a
/// pattern asks. What cannot be used stays as typed, with the reason beside it.
public final class OptionsForm {
    private static final double WIDTH = 280;

    private final GridPane grid = new GridPane(12, 8);
    private final List<Row> rows = new ArrayList<>();
    private final Runnable changed;

    /// The row of one property.
    ///
    /// @param reason why what is typed cannot be used
    /// @param set puts what is chosen into values
    private record Row(Label reason, UnaryOperator<Values> set) {
        boolean check() {
            try {
                boolean usable = set.apply(Values.NONE) != null;
                reason.setText("");
                return usable;
            } catch (IllegalArgumentException e) {
                reason.setText(e.getMessage());
                return false;
            }
        }
    }

    /// @param changed is told when another answer is given
    public OptionsForm(List<Property<?>> properties, Runnable changed) {
        this.changed = changed;
        properties.forEach(this::add);
    }

    public Node node() {
        return grid;
    }

    /// The answers; empty while one of them cannot be used, which the form shows then.
    public Optional<Values> values() {
        if (rows.stream().filter(row -> !row.check()).count() > 0) {
            return Optional.empty();
        }
        Values values = Values.NONE;
        for (Row row : rows) {
            values = row.set().apply(values);
        }
        return Optional.of(values);
    }

    private void add(Property<?> property) {
        switch (property) {
            case Flag flag -> addFlag(flag);
            case Choice choice -> {
                List<String> ids =
                        choice.options().stream().map(Choice.Option::id).toList();
                addChoice(choice, ids, choice::labelOf);
            }
            case Size size -> {
                List<String> ids =
                        size.table().rows().stream().map(SizeTable.Row::id).toList();
                addChoice(size, ids, id -> label(size, id));
            }
            default -> addText(property);
        }
    }

    private static String label(Size size, String id) {
        return size.table().find(id).map(row -> id + " · " + row.shape()).orElse(id);
    }

    private void addFlag(Flag flag) {
        var box = new CheckBox();
        box.setSelected(flag.fallback());
        box.selectedProperty().subscribe(changed);
        addRow(flag, box, v -> v.with(flag, box.isSelected()));
    }

    private void addChoice(Property<String> property, List<String> ids, Function<String, String> label) {
        var box = new ComboBox<>(FXCollections.observableList(ids));
        box.setConverter(labels(label));
        box.setPrefWidth(WIDTH);
        property.initial().ifPresent(box::setValue);
        box.valueProperty().subscribe(changed);
        addRow(property, box, v -> v.with(property, box.getValue()));
    }

    private <T> void addText(Property<T> property) {
        var text = new TextField(property.initial().map(property::format).orElse(""));
        text.setPrefWidth(WIDTH);
        text.textProperty().subscribe(changed);
        addRow(property, text, v -> text.getText().isBlank() ? v : v.with(property, parsed(property, text.getText())));
    }

    private void addRow(Property<?> property, Node control, UnaryOperator<Values> set) {
        var label = new Label(property.label() + (property.unit().isEmpty() ? "" : " (" + property.unit() + ")"));
        label.setLabelFor(control);
        control.setId("option-" + property.id());
        control.setAccessibleText(label.getText());
        control.setAccessibleHelp(property.help());
        var reason = new Label();
        reason.getStyleClass().add("inline-reason");
        reason.textProperty().subscribe(text -> Visibility.show(reason, !text.isEmpty()));
        rows.add(new Row(reason, set));
        grid.addRow(rows.size(), label, control, reason);
    }

    private static <T> T parsed(Property<T> property, String text) {
        T value = property.parse(text);
        property.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return value;
    }

    private static StringConverter<String> labels(Function<String, String> label) {
        return new StringConverter<>() {
            @Override
            public String toString(String id) {
                return label.apply(id);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }
}
