package dev.skydraft.ui.field;

import atlantafx.base.controls.ToggleSwitch;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Says which control edits which type of property; the only place that does.
public final class Editors {
    private final Provider provider;

    /// @param provider whose names sizes are shown by
    public Editors(Provider provider) {
        this.provider = provider;
    }

    /// A control that edits the field, named and explained for screen readers.
    public Control editor(Field<?> field) {
        Control control = switch (field.property()) {
            case Whole whole -> TextEditors.line(field, whole.unit());
            case Amount amount -> TextEditors.line(field, amount.unit());
            case Flag _ -> toggle(field);
            case Choice choice -> choices(field, choice);
            case Text text when text.multiline() -> TextEditors.area(field);
            case Text _ -> TextEditors.line(field, "");
            case Lines _ -> TextEditors.area(field);
            case Cidr _ -> TextEditors.line(field, "");
            case Size size -> sizes(field, size);
        };
        control.setId("field-" + field.property().id());
        control.setAccessibleText("%s %s"
                .formatted(field.property().label(), field.property().unit())
                .strip());
        field.derivedProperty()
                .subscribe(figure -> control.setAccessibleHelp(
                        field.property().help() + (figure.isEmpty() ? "" : " Not set; " + figure + " from traffic.")));
        return control;
    }

    private static Control toggle(Field<?> field) {
        var control = new ToggleSwitch();
        control.setAccessibleRole(AccessibleRole.CHECK_BOX);
        field.textProperty().subscribe(text -> control.setSelected(text.equals("yes")));
        control.selectedProperty().subscribe((_, on) -> {
            if (on != field.text().equals("yes")) {
                field.choose(on ? "yes" : "no");
            }
        });
        return control;
    }

    private static Control choices(Field<?> field, Choice choice) {
        List<String> ids = new ArrayList<>();
        if (choice.initial().isEmpty()) {
            ids.add("");
        }
        choice.options().forEach(option -> ids.add(option.id()));
        return bound(new ComboBox<>(), field, ids, id -> id.isEmpty() ? "not set" : choice.labelOf(id));
    }

    private Control sizes(Field<?> field, Size size) {
        List<String> ids = new ArrayList<>();
        if (size.initial().isEmpty()) {
            ids.add("");
        }
        size.table().rows().stream().filter(row -> row.on(provider).isPresent()).forEach(row -> ids.add(row.id()));
        return bound(
                new SearchableComboBox<>(),
                field,
                ids,
                id -> size.table().find(id).map(this::name).orElse(id));
    }

    /// "db.t3.small · 2 vCPU, 2 GiB"
    private String name(SizeTable.Row row) {
        String offered = row.on(provider).map(SizeTable.Offer::name).orElse(row.id());
        return offered + " · " + row.shape();
    }

    private static Control bound(
            ComboBox<String> control, Field<?> field, List<String> ids, Function<String, String> label) {
        control.setConverter(new Labels(label));
        control.getItems().setAll(ids);
        control.setMaxWidth(Double.MAX_VALUE);
        field.textProperty().subscribe(control::setValue);
        control.valueProperty().subscribe((_, id) -> {
            if (id != null) {
                field.choose(id);
            }
        });
        return control;
    }

    /// Shows ids by their labels; nothing is typed.
    private static final class Labels extends StringConverter<String> {
        private final Function<String, String> label;

        Labels(Function<String, String> label) {
            this.label = label;
        }

        @Override
        public String toString(@Nullable String id) {
            return id == null ? "" : label.apply(id);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
