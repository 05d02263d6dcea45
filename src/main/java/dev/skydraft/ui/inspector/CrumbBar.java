package dev.skydraft.ui.inspector;

import dev.skydraft.ui.inspector.ResourceFacts.Crumb;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
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
        bar.setFocusTraversable(false);
        bar.setCrumbFactory(CrumbBar::crumb);
        bar.setOnCrumbAction(e -> select.accept(e.getSelectedCrumb().getValue().id()));
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().add(bar);
        Visibility.show(this, false);
    }

    private static Button crumb(TreeItem<Crumb> item) {
        var crumb = new Button();
        crumb.getStyleClass().add("crumb");
        if (item.getParent() != null) {
            crumb.setText("›  " + item.getValue());
        } else {
            crumb.setText(item.getValue().toString());
        }
        return crumb;
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
