package dev.skydraft.ui.outline;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Adding;
import dev.skydraft.change.Places;
import dev.skydraft.change.Room;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.Icons;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Adds resources from the outline: into the selected container, or into the one around what is selected.
final class OutlineAdding {
    private final DocumentModel document;

    OutlineAdding(DocumentModel document) {
        this.document = document;
    }

    /// Where a new resource would stand; empty for the bare canvas.
    Optional<Resource> container() {
        Design design = document.design();
        Optional<PlacementRef> first =
                document.selection().placements().stream().findFirst();
        Optional<Resource> selected = first.flatMap(ref -> design.find(ref.resource()));
        return selected.filter(r -> r.kind().container())
                .or(() -> first.flatMap(ref -> Places.find(design, ref))
                        .flatMap(Placement::in)
                        .flatMap(design::find));
    }

    /// What may stand there, in the palette's order.
    List<ResourceKind> kinds() {
        Optional<String> container = container().map(Resource::id);
        return Catalog.KINDS.stream()
                .filter(kind -> Adding.refusal(document.design(), document.environment(), kind, container)
                        .isEmpty())
                .toList();
    }

    /// Adds a resource where there is room, and selects it.
    void add(ResourceKind kind) {
        Optional<String> container = container().map(Resource::id);
        document.edit(design -> Adding.resource(design, kind, container, room(design, container, kind)));
    }

    private static Bounds room(Design design, Optional<String> container, ResourceKind kind) {
        return container
                .map(c -> Room.in(design, c, kind.width(), kind.height()))
                .orElseGet(() -> Room.free(design, Optional.empty(), new Bounds(0, 0, kind.width(), kind.height())));
    }

    /// Lets the user choose a kind from a menu below a node.
    void choose(Node below) {
        String where = container().map(Resource::name).orElse("the canvas");
        List<MenuItem> items = kinds().stream().map(this::item).toList();
        if (items.isEmpty()) {
            document.tell(Message.warning("Nothing can be added to " + where + " here."));
            return;
        }
        var heading = new MenuItem("Add to " + where);
        heading.setDisable(true);
        var menu = new ContextMenu(heading);
        menu.setId("outline-kinds");
        menu.getItems().addAll(items);
        menu.show(below, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(ResourceKind kind) {
        var item = new MenuItem(kind.label(), Icons.kind(kind, 16));
        item.setId("outline-add-" + kind.id());
        item.setOnAction(_ -> add(kind));
        return item;
    }
}
