package dev.skydraft.ui.action;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// The drawings on toolbar buttons: strokes on a grid of 16 x 16, in the colour of text.
public enum Glyph {
    SEARCH("M7 2.5 A4.5 4.5 0 1 0 7.1 2.5 M10.3 10.3 L13.5 13.5"),
    CLOSE("M4.5 4.5 L11.5 11.5 M11.5 4.5 L4.5 11.5"),
    PLUS("M8 3.5 V12.5 M3.5 8 H12.5"),
    EARLIER("M10 3.5 L5.5 8 L10 12.5"),
    LATER("M6 3.5 L10.5 8 L6 12.5"),
    FILTER("M2.5 3.5 H13.5 L9.5 8.5 V13 L6.5 11.5 V8.5 Z"),
    UNDO("M3 6 H10 A3.5 3.5 0 0 1 10 13 H6 M6 3 L3 6 L6 9"),
    REDO("M13 6 H6 A3.5 3.5 0 0 0 6 13 H10 M10 3 L13 6 L10 9"),
    ADD("M8 3 V13 M3 8 H13"),
    SELECT("M4 2.5 L4 13 L7 10.5 L8.7 14 L10.3 13.2 L8.7 9.8 L12.4 9.4 Z"),
    HAND("M5 8 V4.2 A1 1 0 0 1 7 4.2 V7.5 M7 7 V3.2 A1 1 0 0 1 9 3.2 V7 M9 7 V4 A1 1 0 0 1 11 4 V8 "
            + "M11 7.5 V6 A1 1 0 0 1 13 6 V9.5 A4.5 4.5 0 0 1 8.5 14 C6 14 5 12.6 3 9.6 A1 1 0 0 1 5 8.4"),
    CONNECT("M5 11 L11 5 M11 9 V5 H7 M2.5 13.5 A1 1 0 1 0 2.6 13.5 M13.5 2.5 A1 1 0 1 0 13.6 2.5"),
    NOTE("M3 3 H13 V9.5 L9.5 13 H3 Z M13 9.5 H9.5 V13 M5.5 6 H10.5 M5.5 8.5 H8"),
    FRAME("M4.5 2 V14 M11.5 2 V14 M2 4.5 H14 M2 11.5 H14"),
    SPACE("M8 2 V14 M6 8 H2 M3.8 6.2 L2 8 L3.8 9.8 M10 8 H14 M12.2 6.2 L14 8 L12.2 9.8"),
    LOCK("M4 7.5 H12 V13.5 H4 Z M5.5 7.5 V5 A2.5 2.5 0 0 1 10.5 5 V7.5"),
    ZOOM_IN("M7 3 A4 4 0 1 0 7.1 3 M10 10 L13.5 13.5 M7 5.2 V8.8 M5.2 7 H8.8"),
    ZOOM_OUT("M7 3 A4 4 0 1 0 7.1 3 M10 10 L13.5 13.5 M5.2 7 H8.8"),
    FIT("M2.5 6 V2.5 H6 M10 2.5 H13.5 V6 M13.5 10 V13.5 H10 M6 13.5 H2.5 V10 M5.5 6.5 H10.5 V9.5 H5.5 Z"),
    TIDY("M2.5 3 H6.5 V6 H2.5 Z M9.5 3 H13.5 V6 H9.5 Z M2.5 10 H6.5 V13 H2.5 Z M9.5 10 H13.5 V13 H9.5 Z M4.5 6 V10"
            + " M11.5 6 V10"),
    THEME("M8 2.5 A5.5 5.5 0 1 0 13.5 9 A4.5 4.5 0 0 1 8 2.5"),
    SAVE("M3 3 H10.5 L13 5.5 V13 H3 Z M5.5 3 V6 H9.5 V3 M5 13 V9.5 H11 V13");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    public Node node() {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("glyph");
        var space = new Rectangle(16, 16);
        space.setOpacity(0);
        return new Group(space, shape);
    }
}
