package dev.skydraft.ui;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.editing.CanvasMenus;
import dev.skydraft.ui.inspector.InspectorPanel;
import dev.skydraft.ui.window.MenuSpec;
import java.util.ArrayList;
import java.util.List;

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
                MenuSpec.Group.of(all.history.undo, all.history.redo),
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
                new MenuSpec.Group("", all.view.tools),
                MenuSpec.Group.of(all.areas.next, all.areas.previous, all.areas.outline, all.areas.properties),
                MenuSpec.Group.of(all.view.toolLock),
                new MenuSpec.Group("", all.snap.all()),
                new MenuSpec.Group("", all.overlays.toggles),
                MenuSpec.Group.of(all.looks.minimap),
                MenuSpec.Group.of(all.collapse.toggle, all.collapse.expandAll),
                MenuSpec.Group.of(all.views.add, all.views.filter, all.views.next, all.views.previous),
                MenuSpec.Group.submenu("Shown View", all.views.forShown),
                MenuSpec.Group.submenu("Theme", all.looks.choices),
                MenuSpec.Group.of(all.looks.toggle));
    }

    private MenuSpec arrange() {
        return MenuSpec.of(
                "Arrange",
                MenuSpec.Group.of(all.tidy.tidy, all.tidy.straighten),
                MenuSpec.Group.submenu("Align", all.arrange.align),
                MenuSpec.Group.submenu("Distribute", all.arrange.distribute),
                MenuSpec.Group.submenu("Make Same", all.arrange.resize),
                MenuSpec.Group.submenu("Order", all.arrange.stack),
                MenuSpec.Group.of(all.edit.group, all.edit.ungroup, all.arrange.lock),
                MenuSpec.Group.of(all.connection.label, all.connection.reverse),
                MenuSpec.Group.submenu("Connection Kind", all.connection.kinds));
    }

    private MenuSpec design() {
        return MenuSpec.of(
                "Design",
                MenuSpec.Group.of(all.environments.add, all.environments.rename, all.environments.delete),
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

    CanvasMenus canvas() {
        var clipboard = MenuSpec.Group.of(all.edit.cut, all.edit.copy, all.edit.paste, all.edit.duplicate);
        var delete = MenuSpec.Group.of(all.edit.delete, all.edit.deleteEverywhere, all.edit.bringBack);
        return new CanvasMenus(
                List.of(
                        MenuSpec.Group.of(all.edit.rename, all.place.alsoPlace, all.walk.connect),
                        clipboard,
                        MenuSpec.Group.of(
                                all.edit.group, all.edit.ungroup, all.arrange.lock, all.tidy.tidy, all.tidy.straighten),
                        MenuSpec.Group.submenu("Align", all.arrange.align),
                        MenuSpec.Group.submenu("Distribute", all.arrange.distribute),
                        MenuSpec.Group.submenu("Make Same", all.arrange.resize),
                        MenuSpec.Group.submenu("Order", all.arrange.stack),
                        delete),
                List.of(
                        MenuSpec.Group.of(all.connection.label, all.connection.reverse, all.tidy.straighten),
                        MenuSpec.Group.submenu("Kind", all.connection.kinds),
                        delete),
                List.of(
                        MenuSpec.Group.of(all.insert.any),
                        MenuSpec.Group.of(all.edit.paste, all.edit.selectAll),
                        MenuSpec.Group.of(all.view.zoomToFit, all.find.find, all.palette.open)));
    }

    /// The menu of a design's tab.
    List<MenuSpec.Group> tab() {
        return List.of(
                MenuSpec.Group.of(all.files.save, all.files.saveAs),
                MenuSpec.Group.of(all.tabs.copyPath, all.tabs.showFolder),
                MenuSpec.Group.of(all.files.close, all.tabs.closeOthers));
    }

    List<List<Action>> outline() {
        return List.of(
                List.of(all.edit.cut, all.edit.copy, all.edit.paste, all.edit.duplicate),
                List.of(all.move.moveTo, all.place.alsoPlace, all.edit.group, all.edit.ungroup),
                List.of(all.edit.delete, all.edit.deleteEverywhere, all.edit.bringBack));
    }

    InspectorPanel.Commands inspector() {
        return new InspectorPanel.Commands(
                all.place.alsoPlace, List.of(all.edit.duplicate, all.edit.copy, all.edit.group, all.edit.delete));
    }
}
