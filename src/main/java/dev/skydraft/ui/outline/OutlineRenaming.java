package dev.skydraft.ui.outline;

import dev.skydraft.change.Renaming;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Element;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Edits names in the outline. Enter and leaving the field keep the name, Escape takes it back; a name that cannot be
/// kept stays editable with the reason below it.
final class OutlineRenaming {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("error");

    private final Workspace workspace;
    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final VBox box = new VBox(field, reason);
    private @Nullable OutlineRow edited;
    private Consumer<OutlineRow> keep = _ -> {};
    private Runnable forget = () -> {};

    OutlineRenaming(Workspace workspace) {
        this.workspace = workspace;
        field.setId("outline-name");
        field.setAccessibleText("Name");
        field.getStyleClass().add("outline-name");
        reason.getStyleClass().add("inline-reason");
        reason.setWrapText(true);
        field.textProperty().subscribe(_ -> check());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    /// Starts editing a line of the tree; the tree's cell comes back here for the field.
    void start(TreeView<OutlineRow> tree, TreeItem<OutlineRow> item) {
        edited = item.getValue();
        tree.edit(item);
    }

    boolean begins(OutlineRow row) {
        return row.equals(edited);
    }

    /// The field in place of a line.
    ///
    /// @param kept is told when the name has been kept
    /// @param forgotten is told when it has not
    Node field(OutlineRow row, Consumer<OutlineRow> kept, Runnable forgotten) {
        keep = kept;
        forget = forgotten;
        field.setText(element(row).map(Element::name).orElse(""));
        return box;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            if (refusal().isEmpty()) {
                leave();
            }
        } else if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            edited = null;
            forget.run();
        }
    }

    private Optional<Element> element(OutlineRow row) {
        Selection selection = row.key().selection();
        return Stream.concat(selection.resources().stream(), selection.connections().stream())
                .findFirst()
                .flatMap(workspace.active().design()::element);
    }

    private Optional<String> refusal() {
        return Optional.ofNullable(edited)
                .flatMap(this::element)
                .flatMap(element -> Renaming.refusal(element, field.getText()));
    }

    private void check() {
        Optional<String> refusal = refusal();
        field.pseudoClassStateChanged(INVALID, refusal.isPresent());
        reason.setText(refusal.orElse(""));
        reason.setVisible(refusal.isPresent());
        reason.setManaged(refusal.isPresent());
    }

    private void leave() {
        OutlineRow row = edited;
        if (row == null) {
            return;
        }
        String name = field.getText();
        boolean keeps = refusal().isEmpty();
        edited = null;
        keep.accept(row);
        element(row)
                .filter(element -> keeps && !element.name().equals(name))
                .ifPresent(element -> rename(element, name));
    }

    private void rename(Element element, String name) {
        DocumentModel document = workspace.active();
        document.edit("Rename " + element.name(), design -> Renaming.to(design, element.id(), name));
    }
}
