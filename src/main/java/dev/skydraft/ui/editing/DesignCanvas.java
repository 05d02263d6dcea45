package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.View;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.picture.Theme;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.canvas.LivePicture;
import dev.skydraft.ui.canvas.Minimap;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.gesture.CanvasInput;
import dev.skydraft.ui.gesture.Tool;
import dev.skydraft.ui.gesture.ToolBox;
import dev.skydraft.ui.overlay.Legend;
import dev.skydraft.ui.overlay.ShownOverlay;
import dev.skydraft.ui.palette.DropTarget;
import dev.skydraft.ui.search.CanvasSearch;
import dev.skydraft.ui.spoken.Announcer;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The canvas of one document: the diagram, and over it what editing needs.
public final class DesignCanvas extends StackPane implements CanvasView {
    private static final double ZOOM_STEP = 1.25;
    private static final double LEGEND_MARGIN = 30;

    private final DocumentModel document;
    private final ObservableValue<Theme> theme;
    private final ShownOverlay overlay;
    private final Legend legend = new Legend(widthProperty().subtract(2 * LEGEND_MARGIN));
    private final DiagramView diagram = new DiagramView();
    private final LivePicture picture;
    private final FeedbackLayer layer;
    private final Pane editors = new Pane();
    private final CanvasBoard board;
    private final InPlace inPlace;
    private final ToolBox tools = new ToolBox();
    private final ViewMemory memory;
    private final CanvasSearch search;
    private final AutoFit autoFit = new AutoFit(diagram);
    private final PaletteDrops drops;
    private final SelectionPlace place;

    /// @param drawing leads the lines of large designs
    /// @param menus what its context menus hold
    /// @param keys actions whose plain keys the canvas answers to
    /// @param snap what dragged boxes snap to
    public DesignCanvas(
            DocumentModel document,
            CanvasLook look,
            Background drawing,
            CanvasMenus menus,
            List<Action> keys,
            SnapActions snap) {
        this.document = document;
        this.theme = look.theme();
        this.place = new SelectionPlace(document, diagram);
        this.picture = new LivePicture(drawing, diagram.pictureProperty()::set);
        this.overlay = new ShownOverlay(document, look.overlay(), this::repaint);
        var minimap = new Minimap(diagram, look.minimap());
        this.layer = new FeedbackLayer(diagram::camera, this::feedback);
        this.board = new CanvasBoard(document, diagram, snap, this::repaintLayer, this::inPlace);
        this.drops = new PaletteDrops(document, diagram, board, this::centre);
        var nameEditor = new NameEditor(document, diagram, editors);
        var input = new CanvasInput(document, board, tools);
        var over = new Pane();
        this.inPlace = new InPlace(document, diagram, board, nameEditor, over);
        editors.setPickOnBounds(false);
        this.search = new CanvasSearch(document, diagram);
        over.setPickOnBounds(false);
        diagram.setManaged(false); // A frame of it needs no layout of the window around.
        getChildren().setAll(diagram, layer, legend, minimap, editors, over, search);
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(legend, Pos.TOP_LEFT);
        getStyleClass().add("design-canvas");
        diagram.getStyleClass().add("diagram-view");
        Announcer.follow(document, diagram);
        getChildren().add(focusRing());
        diagram.toolProperty().set(new CanvasMouse(this, diagram, board, input, new CanvasMenu(menus), inPlace));
        new CanvasKeys(this, diagram, input, new LineNudge(document, board), snap, keys);
        observe();
        memory = new ViewMemory(document, diagram, look.overlay());
        new CollapseButton(document, diagram);
    }

    /// The canvas paints over borders of its own.
    private Region focusRing() {
        var ring = new Region();
        ring.getStyleClass().add("canvas-focus");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(diagram.focusVisibleProperty());
        return ring;
    }

    private void observe() {
        document.shown().drawnProperty().subscribe(this::repaint);
        tools.toolProperty().subscribe(now -> repaintLayer());
        theme.subscribe(now -> repaint());
        document.selectionProperty().subscribe(this::showSelection);
        document.shown().onSought(place::reveal);
        diagram.cameraProperty().subscribe(camera -> {
            repaintLayer();
            inPlace.follow();
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        diagram.resizeRelocate(0, 0, getWidth(), getHeight());
        layer.resizeRelocate(0, 0, getWidth(), getHeight());
        autoFit.sized(getWidth(), getHeight());
    }

    private Theme theme() {
        return theme.getValue();
    }

    private void repaint() {
        legend.show(overlay.get(), theme());
        diagram.themeProperty().set(theme());
        picture.show(document.shown().drawn(), overlay.get(), theme());
        repaintLayer();
    }

    private void showSelection() {
        Selection selection = document.selection();
        diagram.emphasisProperty().set(Emphases.of(selection));
        repaintLayer();
    }

    private void repaintLayer() {
        layer.requestLayout();
    }

    private FeedbackLayer.State feedback() {
        return new FeedbackLayer.State(
                document.shown().drawn().design(),
                document.selection(),
                tools.tool() == Tool.SELECT ? board.hovered() : Optional.empty(),
                board.feedback(),
                theme());
    }

    private InPlace inPlace() {
        return inPlace;
    }

    /// Back to the Select tool, whatever is in hand.
    void putToolDown() {
        tools.putDown();
    }

    /// The zoom in percent, for the status bar.
    public ObservableValue<String> zoomText() {
        return diagram.cameraProperty().map(camera -> Math.round(camera.zoom() * 100) + " %");
    }

    /// False while lines are still being led.
    public ObservableValue<Boolean> settled() {
        return picture.settledProperty();
    }

    /// Where what is dragged from the palette lands.
    public DropTarget drops() {
        return drops;
    }

    public DocumentModel document() {
        return document;
    }

    @Override
    public ObjectProperty<Tool> toolProperty() {
        return tools.toolProperty();
    }

    @Override
    public BooleanProperty toolLockProperty() {
        return tools.lockedProperty();
    }

    @Override
    public ObjectProperty<Optional<OverlayKind>> overlayProperty() {
        return overlay.kindProperty();
    }

    @Override
    public void zoomIn() {
        diagram.zoomTo(diagram.camera().zoom() * ZOOM_STEP);
    }

    @Override
    public void zoomOut() {
        diagram.zoomTo(diagram.camera().zoom() / ZOOM_STEP);
    }

    @Override
    public void zoomActual() {
        diagram.zoomTo(1);
    }

    @Override
    public void zoomToFit() {
        diagram.fitAll();
    }

    @Override
    public void zoomTo(Selection selection) {
        selection.placements().stream()
                .flatMap(ref -> Places.absolute(document.shown().drawn().design(), ref).stream())
                .reduce(Bounds::union)
                .ifPresent(diagram::fit);
    }

    @Override
    public void rename(PlacementRef placement) {
        inPlace.name(placement);
    }

    @Override
    public Bounds seen() {
        return diagram.camera().visible(getWidth(), getHeight());
    }

    @Override
    public View.Viewpoint viewpoint() {
        return memory.viewpoint();
    }

    @Override
    public void label(String connection) {
        inPlace.label(connection);
    }

    @Override
    public void reveal(Selection selection) {
        place.reveal(selection);
    }

    @Override
    public void search() {
        search.open();
    }

    @Override
    public CanvasView.Point centre() {
        Bounds seen = seen();
        return new CanvasView.Point(seen.x() + seen.w() / 2, seen.y() + seen.h() / 2);
    }
}
