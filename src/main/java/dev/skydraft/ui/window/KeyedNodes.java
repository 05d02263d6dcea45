package dev.skydraft.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Keeps the children of a pane in step with a list: an entry that stays keeps its node, and with it the keyboard focus
/// and what is being typed.
public final class KeyedNodes<T, N extends Node> {
    private final Pane pane;
    private final Function<T, Object> key;
    private final Function<T, N> make;
    private final BiConsumer<N, T> update;
    private final Consumer<N> remove;
    private final Map<Object, N> nodes = new HashMap<>();

    /// @param key what an entry is known by from one list to the next
    /// @param make the node of a new entry, shown once it is updated
    /// @param update shows an entry in its node
    /// @param remove is told the node of an entry that has gone
    public KeyedNodes(
            Pane pane, Function<T, Object> key, Function<T, N> make, BiConsumer<N, T> update, Consumer<N> remove) {
        this.pane = pane;
        this.key = key;
        this.make = make;
        this.update = update;
        this.remove = remove;
    }

    public void show(List<T> entries) {
        List<Object> keys = entries.stream().map(key).toList();
        ObservableList<Node> children = pane.getChildren();
        List.copyOf(nodes.keySet()).stream().filter(k -> !keys.contains(k)).forEach(k -> {
            N gone = nodes.get(k);
            nodes.remove(k);
            children.remove(gone);
            remove.accept(gone);
        });
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            N node = nodes.computeIfAbsent(keys.get(i), k -> make.apply(entry));
            if (i >= children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
            update.accept(node, entry);
        }
    }

    /// Removes every node.
    public void clear() {
        show(List.of());
    }
}
