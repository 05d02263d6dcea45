package dev.skydraft.ui.curve;

import dev.skydraft.ui.action.Action;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// Offers the cost curve of a number on its label in the inspector.
public final class FieldMenu {
    /// What the ids of controls begin with that edit a property.
    private static final String FIELD = "field-";

    private final CurveModel model;
    private final Action open;
    private final MenuItem item = new MenuItem();
    private final ContextMenu menu = new ContextMenu(item);

    private FieldMenu(CurveModel model, Action open) {
        this.model = model;
        this.open = open;
        item.setId("field-curve");
    }

    /// @param fields what holds labels and the controls that these are for
    /// @param open shows the sheet of the model
    public static void install(Node fields, CurveModel model, Action open) {
        var offered = new FieldMenu(model, open);
        fields.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, offered::offer);
    }

    private void offer(ContextMenuEvent e) {
        Optional<Label> label = label(e);
        Optional<String> property = label.map(l -> l.getLabelFor().getId().substring(FIELD.length()));
        if (property.filter(model::offers).isPresent()) {
            item.setText("Cost Curve of " + label.orElseThrow().getText());
            item.setOnAction(_ -> {
                model.ask(property.get());
                open.runIfEnabled();
            });
            menu.show(label.orElseThrow(), e.getScreenX(), e.getScreenY());
            e.consume();
        }
    }

    /// The label of a field that was hit, or whose text was.
    private static Optional<Label> label(ContextMenuEvent e) {
        Node node = e.getPickResult() == null ? null : e.getPickResult().getIntersectedNode();
        while (node != null) {
            if (node instanceof Label label && namesField(label)) {
                return Optional.of(label);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    private static boolean namesField(Label label) {
        return label.getLabelFor() != null
                && String.valueOf(label.getLabelFor().getId()).startsWith(FIELD);
    }
}
