package dev.skydraft.ui.window;

import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The main window: menus and toolbar above, palette and outline at the left, a tab for each open design with the
/// sheets that are open below it, the panels at the right, the status bar below.
public final class MainWindow {
    private final Workspace workspace;
    private final Function<DocumentModel, Node> canvases;
    private final Parts parts;
    private final Map<DocumentModel, Tab> tabs = new HashMap<>();
    private final Parent root;
    private Areas areas;
    private Areas.Area leftArea;
    private Areas.Area rightArea;
    private Areas.Area canvasArea;
    private Areas.Area sheetArea;
    private Sheets wide;

    @FXML
    private MenuBar menuBar;

    @FXML
    private HBox toolbar;

    @FXML
    private TabPane left;

    @FXML
    private TabPane documents;

    @FXML
    private SplitPane middle;

    @FXML
    private TabPane sheets;

    @FXML
    private TabPane right;

    @FXML
    private StackPane stack;

    @FXML
    private BorderPane frame;

    /// What the window is put together from.
    ///
    /// @param toolbar nodes of the toolbar, from left to right
    /// @param sheets wide tables, shown below the canvas when they are asked for
    /// @param tabMenu entries of the context menu of a document's tab, which concern the active document
    /// @param over lies over everything else while it is visible
    public record Parts(
            List<MenuSpec> menus,
            List<Node> toolbar,
            List<Panel> left,
            List<Panel> right,
            List<Panel> sheets,
            Node statusBar,
            List<MenuSpec.Group> tabMenu,
            Node over) {}

    /// @param canvases makes the view of a document; called once for each
    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public MainWindow(Workspace workspace, Function<DocumentModel, Node> canvases, Parts parts) {
        this.workspace = workspace;
        this.canvases = canvases;
        this.parts = parts;
        this.root = Fxml.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        menuBar.getMenus().setAll(MenuBars.menus(parts.menus()));
        toolbar.getChildren().setAll(parts.toolbar());
        left.getTabs().setAll(panelTabs(parts.left()));
        right.getTabs().setAll(panelTabs(parts.right()));
        frame.setBottom(parts.statusBar());
        leftArea = new Areas.Area(left, () -> content(left));
        rightArea = new Areas.Area(right, () -> content(right));
        canvasArea = new Areas.Area(documents, () -> content(documents));
        sheetArea = new Areas.Area(sheets, () -> content(sheets));
        areas = new Areas(leftArea, canvasArea, sheetArea, rightArea);
        wide = new Sheets(middle, sheets, parts.sheets());
        right.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFields);
        sheets.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFields);
        MenuKey.within(stack);
        AltAlone.within(stack);
        stack.getChildren().add(parts.over());
        workspace.documents().forEach(d -> documents.getTabs().add(tab(d)));
        workspace.documents().addListener(this::documentsChanged);
        workspace
                .activeProperty()
                .subscribe(active -> documents.getSelectionModel().select(tab(active)));
        documents.getSelectionModel().selectedItemProperty().subscribe(this::tabSelected);
    }

    /// Marks the window with its appearance, for colours that the style sheet of controls does not name.
    public void wear(Appearance appearance) {
        Stream.of(Appearance.values()).map(Appearance::styleClasses).forEach(root.getStyleClass()::removeAll);
        root.getStyleClass().addAll(appearance.styleClasses());
    }

    /// Brings those panels to the front, and from then on tells which are.
    public void showAsBefore(ObjectProperty<List<String>> panels) {
        panels.get().forEach(this::show);
        Runnable tell = () -> panels.set(Stream.of(left, right)
                .map(side -> side.getSelectionModel().getSelectedItem().getId())
                .toList());
        for (TabPane side : List.of(left, right)) {
            side.getSelectionModel().selectedItemProperty().subscribe(tell);
        }
    }

    /// Brings a panel to the front.
    public void show(String panelId) {
        for (TabPane side : List.of(left, right)) {
            side.getTabs().stream()
                    .filter(t -> panelId.equals(t.getId()))
                    .findFirst()
                    .ifPresent(side.getSelectionModel()::select);
        }
        wide.show(panelId);
    }

    /// The areas that the keyboard goes through.
    public Areas areas() {
        return areas;
    }

    /// Goes to the canvas, where work begins.
    public void goToCanvas() {
        areas.enter(canvasArea);
    }

    /// Brings a panel at the left to the front and goes into it.
    void goTo(String panelId) {
        show(panelId);
        areas.enter(leftArea);
    }

    /// Brings a panel at the right to the front and goes to its first field; Escape leads back.
    public void goToFields(String panelId) {
        show(panelId);
        root.applyCss();
        root.layout();
        areas.enterFields(rightArea);
    }

    /// Opens a wide table below the canvas and goes into it; Escape leads back.
    public void goToSheet(String panelId) {
        show(panelId);
        root.applyCss();
        root.layout();
        areas.enterFrom(sheetArea);
    }

    private static Node content(TabPane pane) {
        Tab selected = pane.getSelectionModel().getSelectedItem();
        return selected == null ? pane : selected.getContent();
    }

    private void leaveFields(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            areas.back();
            e.consume();
        }
    }

    /// Tabs that hold their panel while they are in front: what is behind them needs no layout.
    private static List<Tab> panelTabs(List<Panel> panels) {
        return panels.stream()
                .map(panel -> {
                    var tab = new Tab(panel.title());
                    tab.contentProperty().bind(tab.selectedProperty().map(front -> front ? panel.node() : null));
                    tab.setId(panel.id());
                    tab.setClosable(false);
                    return tab;
                })
                .toList();
    }

    private Tab tab(DocumentModel document) {
        return tabs.computeIfAbsent(document, d -> {
            var tab = new Tab();
            tab.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> d.title() + (d.dirtyProperty().get() ? " •" : ""),
                            d.fileProperty(),
                            d.dirtyProperty(),
                            d.designProperty()));
            tab.setContent(canvases.apply(d));
            ContextMenu menu = MenuBars.contextMenu(parts.tabMenu());
            menu.setOnShowing(e -> workspace.activate(d));
            tab.setContextMenu(menu);
            tab.setOnCloseRequest(request -> {
                request.consume();
                workspace.close(d);
            });
            return tab;
        });
    }

    private void documentsChanged(ListChangeListener.Change<? extends DocumentModel> change) {
        tabs.keySet().retainAll(workspace.documents());
        var wanted = new ArrayList<Tab>();
        workspace.documents().forEach(d -> wanted.add(tab(d)));
        documents.getTabs().setAll(wanted);
        documents.getSelectionModel().select(tab(workspace.active()));
    }

    private void tabSelected(Tab selected) {
        workspace.documents().stream()
                .filter(d -> tabs.get(d) == selected)
                .findFirst()
                .ifPresent(workspace::activate);
    }
}
