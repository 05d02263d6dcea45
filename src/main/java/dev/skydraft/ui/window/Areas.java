package dev.skydraft.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// The areas of the window that the keyboard goes through: palette or outline, canvas, sheets while one is open,
/// panels. Each remembers where in it the focus was.
public final class Areas {
    private final List<Area> all;
    private final Map<Area, Node> last = new HashMap<>();
    private @Nullable Area cameFrom;

    /// @param root all that belongs to it
    /// @param content where the focus goes at first
    record Area(Node root, Supplier<Node> content) {}

    Areas(Area... all) {
        this.all = List.of(all);
    }

    /// Goes to the next area, or to the one before.
    ///
    /// @param by 1 or -1
    public void step(int by) {
        List<Area> shown =
                all.stream().filter(area -> area.root().getScene() != null).toList();
        int at = current().map(i -> shown.indexOf(all.get(i))).orElse(by > 0 ? -1 : 0);
        enter(shown.get(Math.floorMod(at + by, shown.size())));
    }

    /// Goes to where the focus was last in an area, else to the tree or table in it, else to what takes it first.
    void enter(Area area) {
        if (!enter(area, Areas::isList)) {
            enter(area, _ -> true);
        }
    }

    /// Goes to the first field of an area, else to whatever takes the focus there.
    void enterFields(Area area) {
        last.remove(area);
        current().ifPresent(at -> cameFrom = all.get(at));
        if (!enter(area, Areas::isField)) {
            enter(area);
        }
    }

    /// Goes to an area, to come [#back] from there.
    void enterFrom(Area area) {
        current().ifPresent(at -> cameFrom = all.get(at));
        enter(area);
    }

    /// Goes back to where the focus was before it went to the fields, or into a sheet.
    void back() {
        if (cameFrom != null) {
            enter(cameFrom);
        }
    }

    /// Goes into an area: where the focus was last, else to the first node that is wanted.
    private boolean enter(Area area, Predicate<Node> wanted) {
        remember();
        Node content = area.content().get();
        Optional<Node> target = Optional.ofNullable(last.get(area))
                .filter(node -> isIn(content, node) && takesFocus(node))
                .or(() -> focusable(content).filter(wanted).findFirst());
        target.ifPresent(Node::requestFocus);
        return target.isPresent();
    }

    private void remember() {
        current()
                .ifPresent(at ->
                        last.put(all.get(at), all.get(at).root().getScene().getFocusOwner()));
    }

    private Optional<Integer> current() {
        Node first = all.getFirst().root();
        Node owner = first.getScene() == null ? null : first.getScene().getFocusOwner();
        return owner == null
                ? Optional.empty()
                : IntStream.range(0, all.size())
                        .filter(i -> isIn(all.get(i).root(), owner))
                        .boxed()
                        .findFirst();
    }

    private static boolean isIn(Node area, Node node) {
        return Stream.<Node>iterate(node, n -> n != null, Node::getParent).anyMatch(n -> n == area);
    }

    private static boolean isList(Node node) {
        return node instanceof TreeView || node instanceof TableView || node instanceof TreeTableView;
    }

    private static boolean isField(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof CheckBox;
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Areas::focusable)
                : Stream.empty();
        return Stream.concat(takesFocus(node) ? Stream.of(node) : Stream.empty(), children);
    }
}
