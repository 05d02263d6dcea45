package dev.skydraft.ui.action;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Keys of a window beside those that its menus show: second shortcuts of actions, and characters whatever key they are
/// on.
public final class Shortcuts {
    private final List<Action> actions;

    public Shortcuts(List<Action> actions) {
        this.actions = actions;
    }

    /// Listens in whatever scene a node comes to.
    public void install(Node node) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                install(scene);
            }
        });
    }

    private void install(Scene scene) {
        for (Action action : actions) {
            action.more().forEach(key -> scene.getAccelerators().put(key, action::runIfEnabled));
        }
    }

    /// Runs an action when a character is typed anywhere but in a text.
    public static void onCharacter(Node root, String character, Action action) {
        root.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (e.getCharacter().equals(character) && !(e.getTarget() instanceof TextInputControl)) {
                action.runIfEnabled();
                e.consume();
            }
        });
    }
}
