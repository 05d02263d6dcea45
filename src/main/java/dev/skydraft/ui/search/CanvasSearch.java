package dev.skydraft.ui.search;

import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The search over a canvas: a bar at its top right; what is found is framed, and one after the other is selected and
/// brought into view. Enter goes on, Shift+Enter back, Escape ends.
public final class CanvasSearch extends StackPane {
    private final DocumentModel document;
    private final DiagramView diagram;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox bar;
    private final FoundLayer layer = new FoundLayer();
    private List<String> found = List.of();
    private int at;
    private @Nullable Deployment searchedIn;
    private @Nullable Searchable searchable;

    public CanvasSearch(DocumentModel document, DiagramView diagram) {
        this.document = document;
        this.diagram = diagram;
        getStyleClass().add("canvas-search");
        getStylesheets().add(CanvasSearch.class.getResource("CanvasSearch.css").toExternalForm());
        setPickOnBounds(false);
        field.setId("canvas-search");
        field.setPromptText("Names, kinds, addresses, values, tags");
        field.setAccessibleText("Search the canvas");
        count.setId("canvas-search-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        bar = new HBox(
                field,
                count,
                button("canvas-search-previous", Glyph.UP, "Previous (Shift+Enter)", () -> step(-1)),
                button("canvas-search-next", Glyph.DOWN, "Next (Enter)", () -> step(1)),
                button("canvas-search-close", Glyph.CLOSE, "Close (Escape)", this::close));
        bar.getStyleClass().add("search-bar");
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(bar, Pos.TOP_RIGHT);
        setMargin(bar, new Insets(12));
        layer.setManaged(false);
        getChildren().setAll(layer, bar);
        setVisible(false);
        listen();
    }

    private static Button button(String id, Glyph glyph, String help, Runnable run) {
        var button = new Button();
        button.setGraphic(glyph.node());
        button.setId(id);
        button.getStyleClass().addAll("flat", "small-icon");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setFocusTraversable(false);
        button.setOnAction(e -> run.run());
        return button;
    }

    private void listen() {
        field.textProperty().addListener((_, _, _) -> searchAnew());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        document.shown().drawnProperty().subscribe(() -> {
            if (isVisible()) {
                search();
            }
        });
        diagram.cameraProperty().subscribe(this::paint);
    }

    /// Opens the bar, or goes back into it.
    public void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        search();
    }

    private void close() {
        setVisible(false);
        diagram.requestFocus();
    }

    private void key(KeyEvent e) {
        boolean handled = switch (e.getCode()) {
            case ENTER -> step(e.isShiftDown() ? -1 : 1);
            case DOWN -> step(1);
            case UP -> step(-1);
            case ESCAPE -> {
                close();
                yield true;
            }
            default -> false;
        };
        if (handled) {
            e.consume();
        }
    }

    private void searchAnew() {
        at = 0;
        search();
        show();
    }

    /// Keeps its place among what is found.
    private void search() {
        Deployment deployment = document.shown().drawn();
        Searchable current = searchable;
        if (current == null || searchedIn != deployment) {
            current = Searchable.of(deployment);
            searchable = current;
            searchedIn = deployment;
        }
        found = current.find(field.getText());
        at = Math.clamp(at, 0, Math.max(0, found.size() - 1));
        say();
        paint();
    }

    private boolean step(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show();
            say();
        }
        return true;
    }

    private void say() {
        boolean blank = field.getText().isBlank();
        count.setText(blank ? "" : found.isEmpty() ? "nothing found" : "%d of %d".formatted(at + 1, found.size()));
    }

    private void show() {
        if (!found.isEmpty()) {
            document.select(Selection.ofElement(document.design(), found.get(at)));
            boxes(found.get(at)).reduce(Bounds::union).ifPresent(diagram::reveal);
        }
    }

    /// Where an element is on the canvas: its boxes, or the ends of a connection.
    private Stream<Bounds> boxes(String element) {
        Design drawn = document.shown().drawn().design();
        return drawn.connections()
                .find(element)
                .map(c -> Stream.of(c.from(), c.to()))
                .orElse(Stream.of(element))
                .flatMap(id -> drawn.find(id).stream())
                .flatMap(r -> r.at().stream())
                .map(placement -> Places.absolute(drawn, placement));
    }

    private void paint() {
        if (isVisible()) {
            List<Bounds> frames = found.stream()
                    .filter(id -> !document.design().connections().has(id))
                    .flatMap(this::boxes)
                    .toList();
            layer.paint(frames, diagram.camera());
        }
    }

    @Override
    protected void layoutChildren() {
        layer.setWidth(getWidth());
        layer.setHeight(getHeight());
        super.layoutChildren();
        paint();
    }
}
