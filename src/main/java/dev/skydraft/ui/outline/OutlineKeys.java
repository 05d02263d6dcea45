package dev.skydraft.ui.outline;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// The keys that the outline answers to while it has the focus. What is typed goes to the next line that begins so.
final class OutlineKeys {
    private static final Duration PAUSE = Duration.millis(900);

    private final TreeView<OutlineRow> tree;
    private final Commands commands;
    private final List<Action> actions;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";

    /// What the keys do.
    interface Commands {
        void add();

        void rename();

        void properties();
    }

    /// @param actions what can be done with the selection; the outline answers to their keys with Alt, which type
    /// nothing
    OutlineKeys(TreeView<OutlineRow> tree, Commands commands, List<Action> actions) {
        this.actions = actions;
        this.tree = tree;
        this.commands = commands;
        pause.setOnFinished(_ -> typed = "");
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() != tree || e.isShortcutDown()) {
            return;
        }
        if (e.isAltDown()) {
            act(e);
            return;
        }
        if (e.isShiftDown()) {
            return;
        }
        if (e.getCode() == KeyCode.INSERT) {
            e.consume();
            commands.add();
        } else if (e.getCode() == KeyCode.F2) {
            e.consume();
            commands.rename();
        } else if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            commands.properties();
        }
    }

    private void act(KeyEvent e) {
        List<Action> matching = actions.stream()
                .filter(action -> action.key()
                        .filter(key -> !Controls.global(key) && key.match(e))
                        .isPresent())
                .toList();
        matching.forEach(Action::runIfEnabled);
        if (!matching.isEmpty()) {
            e.consume();
        }
    }

    private void typed(KeyEvent e) {
        String character = e.getCharacter();
        boolean types = !character.isEmpty()
                && !Character.isISOControl(character.charAt(0))
                && !e.isShortcutDown()
                && !e.isAltDown()
                && !(typed.isEmpty() && character.isBlank());
        if (e.getTarget() == tree && types) {
            e.consume();
            typed += character.toLowerCase(Locale.ROOT);
            pause.playFromStart();
            find();
        }
    }

    /// From the focused line on while a word goes on, from the next one on with its first letter.
    private void find() {
        int count = tree.getExpandedItemCount();
        int from = Math.max(0, tree.getFocusModel().getFocusedIndex()) + (typed.length() == 1 ? 1 : 0);
        IntStream.range(from, from + count)
                .map(row -> row % count)
                .filter(row -> begins(tree.getTreeItem(row)))
                .findFirst()
                .ifPresent(row -> {
                    tree.getSelectionModel().clearAndSelect(row);
                    tree.scrollTo(Math.max(0, row - 3));
                });
    }

    private boolean begins(TreeItem<OutlineRow> item) {
        return item.getValue().name().toLowerCase(Locale.ROOT).startsWith(typed);
    }
}
