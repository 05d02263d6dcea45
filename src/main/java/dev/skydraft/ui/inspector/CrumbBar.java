package dev.skydraft.ui.inspector;

import dev.skydraft.ui.inspector.ResourceFacts.Crumb;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.BreadCrumbBar;

/// The containers around a resource, outermost first; a click selects one.
final class CrumbBar extends HBox {
    private final BreadCrumbBar<Crumb> bar = new BreadCrumbBar<>();
    private List<Crumb> shown = List.of();

    CrumbBar(Consumer<String> select) {
        bar.setId("container-path");
        bar.setAccessibleRole(AccessibleRole.TOOL_BAR);
        bar.setAccessibleText("Containers around it");
        bar.setAutoNavigationEnabled(false);
        bar.setOnCrumbAction(e -> select.accept(e.getSelectedCrumb().getValue().id()));
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().add(bar);
        Visibility.show(this, false);
    }

    void show(List<Crumb> path) {
        if (path.equals(shown)) {
            return;
        }
        shown = path;
        TreeItem<Crumb> last = BreadCrumbBar.buildTreeModel(path.toArray(Crumb[]::new));
        bar.setSelectedCrumb(last);
        Visibility.show(this, !path.isEmpty());
    }
}
