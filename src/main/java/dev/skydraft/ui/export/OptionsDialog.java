package dev.skydraft.ui.export;

import dev.skydraft.export.Exporter;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import dev.skydraft.ui.window.Dialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;

/// A dialog with a field for each option that an exporter declares.
public final class OptionsDialog implements ExportOptions {
    private final Window owner;

    public OptionsDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Values> ask(Exporter exporter) {
        if (exporter.options().isEmpty()) {
            return Optional.of(Values.NONE);
        }
        var dialog = new Dialog<Values>();
        Dialogs.dress(dialog, owner, "Export " + exporter.label());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        List<Field> fields = new ArrayList<>();
        var grid = new GridPane(12, 8);
        for (Property<?> property : exporter.options()) {
            Field field = field(property);
            fields.add(field);
            grid.addRow(fields.size(), new Label(property.label()), field.control(), field.reason());
        }
        dialog.getDialogPane().setContent(grid);
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.addEventFilter(ActionEvent.ACTION, e -> {
            if (fields.stream().anyMatch(f -> !f.check())) {
                e.consume();
            }
        });
        dialog.setResultConverter(button -> button == ButtonType.OK ? values(fields) : null);
        return dialog.showAndWait();
    }

    private static Values values(List<Field> fields) {
        Values values = Values.NONE;
        for (Field field : fields) {
            values = field.set().apply(values);
        }
        return values;
    }

    /// A control for one option.
    ///
    /// @param reason why what is typed cannot be used
    /// @param set puts what is chosen into values
    private record Field(Node control, Label reason, UnaryOperator<Values> set) {
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

    private static Field field(Property<?> property) {
        return switch (property) {
            case Flag flag -> {
                var box = new CheckBox();
                box.setSelected(flag.fallback());
                yield new Field(box, new Label(), v -> v.with(flag, box.isSelected()));
            }
            case Choice choice -> {
                var box = new ComboBox<>(FXCollections.observableList(
                        choice.options().stream().map(Choice.Option::id).toList()));
                box.setConverter(labels(choice));
                choice.initial().ifPresent(box::setValue);
                yield new Field(box, new Label(), v -> v.with(choice, box.getValue()));
            }
            default -> text(property);
        };
    }

    private static <T> Field text(Property<T> property) {
        var text = new TextField(property.initial().map(property::format).orElse(""));
        return new Field(
                text,
                new Label(),
                v -> text.getText().isBlank() ? v : v.with(property, parsed(property, text.getText())));
    }

    private static <T> T parsed(Property<T> property, String text) {
        T value = property.parse(text);
        property.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return value;
    }

    private static StringConverter<String> labels(Choice choice) {
        return new StringConverter<>() {
            @Override
            public String toString(String id) {
                return choice.labelOf(id);
            }

            @Override
            public String fromString(String label) {
                return choice.parse(label);
            }
        };
    }
}
