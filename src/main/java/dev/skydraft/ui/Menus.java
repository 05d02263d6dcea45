package dev.skydraft.ui;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.editing.CanvasMenus;
import dev.skydraft.ui.editing.EmptyHint;
import dev.skydraft.ui.inspector.InspectorPanel;
import dev.skydraft.ui.outline.OutlineMenu;
import dev.skydraft.ui.window.MenuSpec;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;

/// What stands in the menus: of the menu bar, the canvas, tabs, the outline and the inspector.
final class Menus {
    private final Commands all;

    Menus(Commands all) {
        this.all = all;
    }

    /// The menu bar, from left to right.
    List<MenuSpec> bar() {
        return List.of(
                file(),
                edit(),
                view(),
                new MenuSpec("Insert", insert()),
                arrange(),
                design(),
                MenuSpec.of(
                        "Tools",
                        new MenuSpec.Group("", all.view.tools),
                        MenuSpec.Group.of(all.view.toolLock),
                        MenuSpec.Group.of(all.prices.importPrices)),
                MenuSpec.of("Help", MenuSpec.Group.of(all.help.keys, all.help.about)));
    }

    private MenuSpec file() {
        return MenuSpec.of(
                "File",
                MenuSpec.Group.of(all.files.newDesign, all.files.open),
                MenuSpec.Group.submenu("Open Recent", all.files.recent),
                MenuSpec.Group.submenu("Open Sample", all.files.samples),
                MenuSpec.Group.of(all.files.save, all.files.saveAs),
                MenuSpec.Group.submenu("Export", all.exports.toFile),
                MenuSpec.Group.of(all.tabs.copyPath, all.tabs.showFolder),
                MenuSpec.Group.of(all.files.close, all.tabs.closeOthers, all.files.quit));
    }

    private MenuSpec edit() {
        return MenuSpec.of(
                "Edit",
                MenuSpec.Group.of(all.history.undo, all.history.redo, all.offers.take),
                MenuSpec.Group.of(all.edit.cut, all.edit.copy, all.edit.paste, all.edit.duplicate),
                MenuSpec.Group.submenu("Copy Diagram As", all.exports.toClipboard),
                MenuSpec.Group.submenu("Copy Selection As", all.exports.selectionToClipboard),
                MenuSpec.Group.of(all.edit.delete, all.edit.deleteEverywhere, all.edit.bringBack),
                MenuSpec.Group.of(
                        all.edit.rename,
                        all.tags.add,
                        all.move.moveTo,
                        all.place.alsoPlace,
                        all.edit.selectAll,
                        all.walk.parent),
                MenuSpec.Group.submenu("Walk Along Connections", all.walk.walk),
                MenuSpec.Group.of(all.find.find));
    }

    private MenuSpec view() {
        return MenuSpec.of(
                "View",
                MenuSpec.Group.of(all.palette.open),
                MenuSpec.Group.of(
                        all.view.zoomIn,
                        all.view.zoomOut,
                        all.view.zoomActual,
                        all.view.zoomToFit,
                        all.view.zoomToSelection),
                new MenuSpec.Group("", all.snap.all()),
                new MenuSpec.Group("", all.overlays.toggles),
                MenuSpec.Group.of(all.collapse.toggle, all.collapse.expandAll),
                MenuSpec.Group.of(all.views.add, all.views.filter, all.views.next, all.views.previous),
                MenuSpec.Group.submenu("Shown View", all.views.forShown),
                MenuSpec.Group.of(all.looks.minimap, all.looks.toggle),
                MenuSpec.Group.submenu("Theme", all.looks.choices),
                MenuSpec.Group.submenu(
                        "Go To",
                        List.of(
                                all.areas.next,
                                all.areas.previous,
                                all.areas.outline,
                                all.areas.properties,
                                all.areas.savings)));
    }

    private MenuSpec arrange() {
        return MenuSpec.of(
                "Arrange",
                MenuSpec.Group.of(all.tidy.tidy, all.tidy.straighten),
                MenuSpec.Group.submenu("Align", all.arrange.align),
                MenuSpec.Group.submenu("Distribute", all.arrange.distribute),
                MenuSpec.Group.submenu("Make Same", all.arrange.resize),
                MenuSpec.Group.submenu("Size", all.arrange.enlarge),
                MenuSpec.Group.submenu("Space", all.arrange.space),
                MenuSpec.Group.submenu("Order", all.arrange.stack),
                MenuSpec.Group.of(all.edit.group, all.edit.ungroup, all.arrange.lock),
                MenuSpec.Group.of(all.connection.label, all.connection.reverse),
                MenuSpec.Group.submenu("Connection Kind", all.connection.kinds));
    }

    private MenuSpec design() {
        return MenuSpec.of(
                "Design",
                MenuSpec.Group.of(all.environments.add, all.environments.rename, all.environments.delete),
                MenuSpec.Group.of(all.environments.whatIf, all.environments.promote, all.environments.compare),
                MenuSpec.Group.of(all.usage.sheet, all.curve.open, all.clouds.compare),
                MenuSpec.Group.of(all.tags.rename, all.tags.delete));
    }

    private List<MenuSpec.Group> insert() {
        var groups = new ArrayList<MenuSpec.Group>();
        groups.add(MenuSpec.Group.of(all.insert.any, all.patterns.insert));
        groups.addAll(all.insert.menus());
        groups.add(MenuSpec.Group.of(all.walk.connect));
        groups.add(MenuSpec.Group.submenu("Linked to the Selection", all.walk.link));
        return groups;
    }

    /// What an empty canvas offers.
    EmptyHint.Starts starts() {
        Action sample = all.files.samples.getFirst().labelled(new SimpleStringProperty("Open a Sample"));
        Action any = all.insert.any.labelled(new SimpleStringProperty("Quick Insert…"));
        return new EmptyHint.Starts(
                List.of(all.patterns.insert, sample, any), all.views.filter, all.palette.open.keyText());
    }

    CanvasMenus canvas() {
        var boxes = new ArrayList<MenuSpec.Group>();
        boxes.add(MenuSpec.Group.of(all.edit.rename));
        boxes.addAll(boxes());
        return new CanvasMenus(
                boxes,
                connection(MenuSpec.Group.of(all.connection.label, all.connection.reverse, all.tidy.straighten)),
                List.of(
                        MenuSpec.Group.of(all.insert.any, all.patterns.insert),
                        MenuSpec.Group.of(all.edit.paste, all.edit.selectAll),
                        MenuSpec.Group.submenu("Copy Diagram As", all.exports.toClipboard),
                        MenuSpec.Group.of(all.view.zoomToFit, all.find.find, all.palette.open)));
    }

    /// What the canvas and the outline offer for boxes, beside what each has of its own.
    private List<MenuSpec.Group> boxes() {
        return List.of(
                MenuSpec.Group.of(
                        all.walk.connect, all.tags.add, all.move.moveTo, all.place.alsoPlace, all.walk.parent),
                MenuSpec.Group.submenu("Add Linked", all.walk.link),
                MenuSpec.Group.of(all.edit.cut, all.edit.copy, all.edit.paste, all.edit.duplicate),
                MenuSpec.Group.submenu("Copy As", all.exports.selectionToClipboard),
                MenuSpec.Group.of(
                        all.edit.group, all.edit.ungroup, all.arrange.lock, all.tidy.tidy, all.tidy.straighten),
                MenuSpec.Group.submenu("Align", all.arrange.align),
                MenuSpec.Group.submenu("Distribute", all.arrange.distribute),
                MenuSpec.Group.submenu("Make Same", all.arrange.resize),
                MenuSpec.Group.submenu("Size", all.arrange.enlarge),
                MenuSpec.Group.submenu("Space", all.arrange.space),
                MenuSpec.Group.submenu("Order", all.arrange.stack),
                MenuSpec.Group.of(all.collapse.toggle, all.curve.open),
                delete());
    }

    private List<MenuSpec.Group> connection(MenuSpec.Group first) {
        return List.of(first, MenuSpec.Group.submenu("Kind", all.connection.kinds), delete());
    }

    private MenuSpec.Group delete() {
        return MenuSpec.Group.of(all.edit.delete, all.edit.deleteEverywhere, all.edit.bringBack);
    }

    /// The menu of a design's tab.
    List<MenuSpec.Group> tab() {
        return List.of(
                MenuSpec.Group.of(all.files.save, all.files.saveAs),
                MenuSpec.Group.of(all.tabs.copyPath, all.tabs.showFolder),
                MenuSpec.Group.of(all.files.close, all.tabs.closeOthers));
    }

    OutlineMenu.Entries outline() {
        return new OutlineMenu.Entries(
                boxes(), connection(MenuSpec.Group.of(all.connection.reverse, all.tidy.straighten)));
    }

    InspectorPanel.Commands inspector() {
        return new InspectorPanel.Commands(
                all.place.alsoPlace, List.of(all.edit.duplicate, all.edit.copy, all.edit.group, all.edit.delete));
    }
}
