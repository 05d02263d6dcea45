package dev.skydraft.ui.export;

import dev.skydraft.export.Exporter;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import dev.skydraft.ui.field.OptionsForm;
import dev.skydraft.ui.window.Dialogs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/// A dialog with a field for each option that an exporter declares.
public final class OptionsDialog implements ExportOptions {
    private final Window owner;

    public OptionsDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Values> ask(Exporter exporter, List<Property<?>> first) {
        List<Property<?>> options =
                Stream.concat(first.stream(), exporter.options().stream()).toList();
        if (options.isEmpty()) {
            return Optional.of(Values.NONE);
        }
        var dialog = new Dialog<Values>();
        Dialogs.dress(dialog, owner, "Export " + exporter.label());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        var form = new OptionsForm(options, () -> {});
        dialog.getDialogPane().setContent(form.node());
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.addEventFilter(ActionEvent.ACTION, e -> {
            if (form.values().isEmpty()) {
                e.consume();
            }
        });
        dialog.setResultConverter(
                button -> button == ButtonType.OK ? form.values().orElse(null) : null);
        return dialog.showAndWait();
    }
}
