package dev.skydraft.ui.outline;

import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// The design as a tree: the second view beside the canvas, in which everything can be done by keyboard. Its selection
/// is the canvas's.
public final class OutlinePanel implements OutlineKeys.Commands {
    /// Designs that are larger wait for a pause between changes, so that dragging stays smooth.
    private static final int LARGE = 1000;

    private static final Duration PAUSE = Duration.millis(150);

    private final Workspace workspace;
    private final Runnable properties;
    private final OutlineRenaming renaming;
    private final OutlineMenu.Entries entries;
    private final OutlineMenu menu;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Parent root;

    @FXML
    private TextField filter;

    @FXML
    private Button add;

    @FXML
    private TreeView<OutlineRow> tree;

    private OutlineTree items;
    private OutlineSelection selection;

    /// @param entries what can be done with the selection
    /// @param properties goes to the fields of what is selected
    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields, and calls initialize
    public OutlinePanel(Workspace workspace, OutlineMenu.Entries entries, Runnable properties) {
        this.workspace = workspace;
        this.properties = properties;
        this.renaming = new OutlineRenaming(workspace);
        this.entries = entries;
        this.menu = new OutlineMenu(this, entries);
        this.root = Fxml.load(this);
        followWhileSeen();
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        items = new OutlineTree(outline());
        tree.setRoot(items.root());
        tree.setCellFactory(_ -> new OutlineCell(renaming));
        selection = new OutlineSelection(workspace, tree, items);
        new OutlineKeys(tree, this, entries.actions());
        add.setGraphic(Glyph.PLUS.node());
        add.setOnAction(_ -> add());
        tree.setOnContextMenuRequested(
                e -> menu.show(workspace.active().selection(), tree, e.getScreenX(), e.getScreenY()));
        filter.textProperty().subscribe(this::refresh);
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
        pause.setOnFinished(_ -> refresh());
    }

    private void followWhileSeen() {
        var seen = new Seen();
        seen.follow(root);
        workspace.follow(DocumentModel::deploymentProperty, seen.now(), _ -> refreshSoon());
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refreshSoon());
        workspace.follow(DocumentModel::selectionProperty, seen.now(), _ -> selection.follow());
    }

    private Outline outline() {
        DocumentModel document = workspace.active();
        return Outline.of(
                document.deployment(),
                document.reckoningProperty().get().findings(document.environment()),
                filter.getText());
    }

    private void refreshSoon() {
        if (workspace.active().design().resources().size() > LARGE) {
            pause.playFromStart();
        } else {
            refresh();
        }
    }

    private void refresh() {
        boolean filtered = !filter.getText().isBlank();
        selection.keepWhile(() -> items.show(outline(), filtered));
    }

    /// Down and Enter go to what was found, Escape shows everything again.
    private void filterKey(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
            e.consume();
            tree.requestFocus();
            find(filter.getText().strip().toLowerCase(Locale.ROOT)).ifPresent(this::select);
        } else if (e.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            e.consume();
            filter.clear();
        }
    }

    private Optional<Integer> find(String text) {
        return IntStream.range(0, tree.getExpandedItemCount())
                .filter(line -> tree.getTreeItem(line).getValue().says(text))
                .boxed()
                .findFirst();
    }

    private void select(int line) {
        tree.getSelectionModel().clearAndSelect(line);
        tree.scrollTo(line);
    }

    @Override
    public void add() {
        new OutlineAdding(workspace.active()).choose(add);
    }

    @Override
    public void rename() {
        Optional.ofNullable(tree.getFocusModel().getFocusedItem()).ifPresent(item -> renaming.start(tree, item));
    }

    @Override
    public void properties() {
        properties.run();
    }
}
