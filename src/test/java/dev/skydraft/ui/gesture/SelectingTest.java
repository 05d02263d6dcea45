package dev.skydraft.ui.gesture;

import static dev.skydraft.ui.gesture.TestCanvas.API;
import static dev.skydraft.ui.gesture.TestCanvas.NAT;
import static dev.skydraft.ui.gesture.TestCanvas.alt;
import static dev.skydraft.ui.gesture.TestCanvas.at;
import static dev.skydraft.ui.gesture.TestCanvas.shift;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import org.junit.jupiter.api.Test;

/// Clicks and rubber bands.
class SelectingTest {
    private final TestCanvas canvas = new TestCanvas();

    @Test
    void aClickSelectsTheInnermostBoxAndShiftAddsAnother() {
        canvas.click(at(100, 400));
        assertEquals(Selection.of(API), canvas.document.selection());
        canvas.click(shift(100, 160));
        assertEquals(Selection.of(API, NAT), canvas.document.selection());
        canvas.click(shift(100, 400));
        assertEquals(Selection.of(NAT), canvas.document.selection());
    }

    @Test
    void aClickOnEmptyCanvasSelectsNothing() {
        canvas.click(at(100, 400));
        canvas.click(at(1000, 900));
        assertEquals(Selection.NONE, canvas.document.selection());
    }

    @Test
    void aMoveShorterThanTheThresholdIsAClick() {
        canvas.drag(at(100, 400), at(102, 401));
        assertEquals(canvas.design, canvas.document.design());
        assertEquals(Selection.of(API), canvas.document.selection());
    }

    @Test
    void aRubberBandSelectsWhatLiesWhollyInIt() {
        canvas.drag(at(60, 350), at(300, 470));
        assertEquals(Selection.of(API), canvas.document.selection());
        canvas.drag(at(-10, -10), at(801, 601));
        assertEquals(Selection.of(new PlacementRef("vpc", "a")), canvas.document.selection());
    }

    @Test
    void altClickSelectsWhatStandsBehind() {
        canvas.click(at(100, 400));
        canvas.click(alt(100, 400));
        assertEquals(Selection.of(new PlacementRef("private", "a")), canvas.document.selection());
        canvas.click(alt(100, 400));
        canvas.click(alt(100, 400));
        assertEquals(Selection.of(API), canvas.document.selection());
    }

    @Test
    void aRubberBandWithAltSelectsWhatItTouches() {
        canvas.input.pressed(at(60, 350));
        canvas.input.dragged(at(100, 400));
        assertEquals(Selection.NONE, canvas.document.selection());
        canvas.input.dragged(alt(100, 400));
        canvas.input.released(alt(100, 400));
        assertEquals(Selection.of(API), canvas.document.selection());
    }
}
