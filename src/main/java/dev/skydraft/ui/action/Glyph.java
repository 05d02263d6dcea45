package dev.skydraft.ui.action;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// The drawings on toolbar buttons: strokes on a grid of 16 x 16, in the colour of text.
public enum Glyph {
    SEARCH("M6.5 2 A4.5 4.5 0 1 1 6.49 2 Z M9.8 9.8 L13.5 13.5"),
    UP("M4 9.5 L8 5.5 L12 9.5"),
    DOWN("M4 6.5 L8 10.5 L12 6.5"),
    CLOSE("M4.5 4.5 L11.5 11.5 M11.5 4.5 L4.5 11.5"),
    EARLIER("M10 3.5 L5.5 8 L10 12.5"),
    LATER("M6 3.5 L10.5 8 L6 12.5"),
    PLUS("M7.5 3 V12 M3 7.5 H12"),
    FILTER("M2.5 3.5 H13.5 L9.5 8.5 V13 L6.5 11.5 V8.5 Z"),
    UNDO("M2.5 5.5 H9.5 A3.5 3.5 0 0 1 9.5 12.5 H6.5 M5.5 2.5 L2.5 5.5 L5.5 8.5"),
    REDO("M13.5 5.5 H6.5 A3.5 3.5 0 0 0 6.5 12.5 H9.5 M10.5 2.5 L13.5 5.5 L10.5 8.5"),
    SELECT("M3.5 2.5 V13 L6.6 10.4 L8.4 14 L10 13.2 L8.3 9.7 L12.3 9.3 Z"),
    HAND("M5 8 V4.2 A1 1 0 0 1 7 4.2 V7.5 M7 7 V3.2 A1 1 0 0 1 9 3.2 V7 M9 7 V4 A1 1 0 0 1 11 4 V8 "
            + "M11 7.5 V6 A1 1 0 0 1 13 6 V9.5 A4.5 4.5 0 0 1 8.5 14 C6 14 5 12.6 3 9.6 A1 1 0 0 1 5 8.4"),
    CONNECT("M5.8 10.2 L12.5 3.5 M8 3.5 H12.5 V8 M2.5 11.75 A1.75 1.75 0 1 0 6 11.75 A1.75 1.75 0 1 0 2.5 " + "11.75"),
    NOTE("M4.5 2.5 H11.5 A2 2 0 0 1 13.5 4.5 V9.5 L9.5 13.5 H4.5 A2 2 0 0 1 2.5 11.5 V4.5 A2 2 0 0 1 "
            + "4.5 2.5 M13.5 9.5 H11 A1.5 1.5 0 0 0 9.5 11 V13.5 M5.5 5.5 H10.5 M5.5 8.5 H8"),
    FRAME("M4.5 2 V14 M11.5 2 V14 M2 4.5 H14 M2 11.5 H14"),
    SPACE("M7.5 2 V13 M5 7.5 H1.5 M3.3 5.7 L1.5 7.5 L3.3 9.3 M10 7.5 H13.5 M11.7 5.7 L13.5 7.5 L11.7 " + "9.3"),
    LOCK("M5 7.5 H11 A1.5 1.5 0 0 1 12.5 9 V12 A1.5 1.5 0 0 1 11 13.5 H5 A1.5 1.5 0 0 1 3.5 12 V9 A1.5 "
            + "1.5 0 0 1 5 7.5 M5.5 7.5 V5 A2.5 2.5 0 0 1 10.5 5 V7.5"),
    ZOOM_IN("M6.5 2 A4.5 4.5 0 1 1 6.49 2 Z M9.8 9.8 L13.5 13.5 M6.5 4.5 V8.5 M4.5 6.5 H8.5"),
    ZOOM_OUT("M6.5 2 A4.5 4.5 0 1 1 6.49 2 Z M9.8 9.8 L13.5 13.5 M4.5 6.5 H8.5"),
    FIT("M2.5 5.5 V4 A1.5 1.5 0 0 1 4 2.5 H5.5 M10.5 2.5 H12 A1.5 1.5 0 0 1 13.5 4 V5.5 M13.5 10.5 "
            + "V12 A1.5 1.5 0 0 1 12 13.5 H10.5 M5.5 13.5 H4 A1.5 1.5 0 0 1 2.5 12 V10.5 M6.5 5.5 H9.5 A1 1 "
            + "0 0 1 10.5 6.5 V9.5 A1 1 0 0 1 9.5 10.5 H6.5 A1 1 0 0 1 5.5 9.5 V6.5 A1 1 0 0 1 6.5 5.5"),
    TIDY("M6.5 2.5 H9.5 A1 1 0 0 1 10.5 3.5 V4.5 A1 1 0 0 1 9.5 5.5 H6.5 A1 1 0 0 1 5.5 4.5 V3.5 A1 1 "
            + "0 0 1 6.5 2.5 M3 10.5 H5.5 A1 1 0 0 1 6.5 11.5 V12.5 A1 1 0 0 1 5.5 13.5 H3 A1 1 0 0 1 2 "
            + "12.5 V11.5 A1 1 0 0 1 3 10.5 M10.5 10.5 H13 A1 1 0 0 1 14 11.5 V12.5 A1 1 0 0 1 13 13.5 "
            + "H10.5 A1 1 0 0 1 9.5 12.5 V11.5 A1 1 0 0 1 10.5 10.5 M8 5.5 V7.5 M4.5 10.5 V9 A1.5 1.5 0 0 1 "
            + "6 7.5 H10 A1.5 1.5 0 0 1 11.5 9 V10.5"),
    THEME("M8 2.5 A5.5 5.5 0 1 0 13.5 9 A4.5 4.5 0 0 1 8 2.5"),
    SAVE("M4 2.5 H10.5 L13.5 5.5 V12 A1.5 1.5 0 0 1 12 13.5 H4 A1.5 1.5 0 0 1 2.5 12 V4 A1.5 1.5 0 0 1 "
            + "4 2.5 M5.5 2.5 V5.5 H9.5 V2.5 M4.5 13.5 V9.5 H11.5 V13.5");

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
