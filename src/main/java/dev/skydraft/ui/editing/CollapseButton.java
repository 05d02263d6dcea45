package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// The chevron in the title of the container that is pointed at, or else selected: closes it, or opens it again.
final class CollapseButton {
    /// Its edge, in pixels.
    private static final double SIZE = 24;

    /// A container that is smaller on the screen has no room for it.
    private static final double LEAST_WIDTH = 72;

    private static final String DOWN = "M1 1 L5 5 L9 1";
    private static final String RIGHT = "M1 1 L5 5 L1 9";

    private final DocumentModel document;
    private final DiagramView diagram;
    private final Button button = new Button();
    private final SVGPath chevron = new SVGPath();
    private @Nullable PlacementRef container;

    CollapseButton(DocumentModel document, DiagramView diagram) {
        this.document = document;
        this.diagram = diagram;
        chevron.getStyleClass().add("glyph");
        button.setId("collapse-button");
        button.setGraphic(chevron);
        button.setFocusTraversable(false);
        button.getStyleClass().addAll("collapse-button", "flat");
        button.setTooltip(new Tooltip());
        button.setMinSize(SIZE, SIZE);
        button.setMaxSize(SIZE, SIZE);
        button.setManaged(false);
        button.setOnAction(_ -> toggle());
        button.addEventHandler(MouseEvent.ANY, MouseEvent::consume); // nothing on the canvas is pressed with it
        diagram.overlay().getChildren().add(button);
        diagram.pointedAtProperty().subscribe(pointed -> {
            if (!button.isHover()) {
                follow();
            }
        });
        diagram.cameraProperty().subscribe(this::place);
        document.selectionProperty().subscribe(this::follow);
        document.shown().drawnProperty().subscribe(this::follow);
    }

    private void toggle() {
        if (container != null) {
            Collapsing.toggle(document, List.of(container.resource()));
        }
    }

    private void follow() {
        container = diagram.pointedAtProperty()
                .get()
                .flatMap(CollapseButton::place)
                .filter(this::collapsible)
                .or(() -> document.selection().placements().stream()
                        .filter(_ -> document.selection().placements().size() == 1)
                        .filter(this::collapsible)
                        .findFirst())
                .orElse(null);
        place();
    }

    private static Optional<PlacementRef> place(Subject subject) {
        return subject instanceof Subject.Place(var ref) ? Optional.of(ref) : Optional.empty();
    }

    private boolean collapsible(PlacementRef ref) {
        return drawn().find(ref.resource())
                .filter(r -> r.kind().container() || isClosed(r))
                .isPresent();
    }

    private static boolean isClosed(Resource resource) {
        return resource.has(Trait.CLOSED);
    }

    private Design drawn() {
        return document.shown().drawn().design();
    }

    private void place() {
        Optional<Bounds> bounds = Optional.ofNullable(container).flatMap(ref -> Places.absolute(drawn(), ref));
        double zoom = diagram.camera().zoom();
        boolean shown = bounds.filter(b -> b.w() * zoom >= LEAST_WIDTH).isPresent();
        button.setVisible(shown);
        if (shown && container != null) {
            boolean closed = drawn().find(container.resource())
                    .filter(CollapseButton::isClosed)
                    .isPresent();
            chevron.setContent(closed ? RIGHT : DOWN);
            String text = (closed ? "Expand " : "Collapse ")
                    + document.design().resources().get(container.resource()).name();
            button.setAccessibleText(text);
            button.getTooltip().setText(text);
            Point corner =
                    diagram.camera().toScreen(bounds.get().right(), bounds.get().y());
            button.resizeRelocate(corner.x() - SIZE - 6, corner.y() + 6, SIZE, SIZE);
        }
    }
}
