package dev.skydraft.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.BoxDesigns;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each action of the Arrange menu makes of three boxes.
class ArrangeActionsTest {
    private static final List<PlacementRef> BOXES = Stream.of("one", "two", "three")
            .map(id -> new PlacementRef(id, "a"))
            .toList();

    private final Workspace workspace = Workspaces.of(BoxDesigns.three().build());
    private final DocumentModel document = workspace.active();
    private final ArrangeActions actions = new ArrangeActions(workspace);

    @ParameterizedTest
    @CsvSource({
        "arrange-align-left, Align 3 boxes left, 40 80 50 40; 40 120 60 60; 40 200 60 60",
        "arrange-align-centre, Align 3 boxes centre, 175 80 50 40; 170 120 60 60; 170 200 60 60",
        "arrange-align-right, Align 3 boxes right, 310 80 50 40; 300 120 60 60; 300 200 60 60",
        "arrange-align-top, Align 3 boxes top, 40 80 50 40; 100 80 60 60; 300 80 60 60",
        "arrange-align-middle, Align 3 boxes middle, 40 150 50 40; 100 140 60 60; 300 140 60 60",
        "arrange-align-bottom, Align 3 boxes bottom, 40 220 50 40; 100 200 60 60; 300 200 60 60",
        "arrange-distribute-horizontally, Distribute 3 boxes horizontally, 40 80 50 40; 165 120 60 60; 300 200 60 60",
        "arrange-distribute-vertically, Distribute 3 boxes vertically, 40 80 50 40; 100 130 60 60; 300 200 60 60",
        "arrange-wider, Resize 3 resources, 40 80 58 40; 100 120 68 60; 300 200 68 60",
        "arrange-narrower, Resize 3 resources, 40 80 42 40; 100 120 52 60; 300 200 52 60",
        "arrange-taller, Resize 3 resources, 40 80 50 48; 100 120 60 68; 300 200 60 68",
        "arrange-shorter, Resize 3 resources, 40 80 50 32; 100 120 60 52; 300 200 60 52",
        "arrange-same-width, Make 3 boxes the same width, 40 80 60 40; 100 120 60 60; 300 200 60 60",
        "arrange-same-height, Make 3 boxes the same height, 40 80 50 60; 100 120 60 60; 300 200 60 60",
        "arrange-same-size, Make 3 boxes the same size, 40 80 60 60; 100 120 60 60; 300 200 60 60"
    })
    void boxesArePutWhereTheActionSays(String id, String label, String bounds) {
        Design before = document.design();
        document.select(Selection.of(BOXES));
        run(id);
        assertEquals(bounds, BOXES.stream().map(this::bounds).collect(Collectors.joining("; ")));
        assertEquals(label, document.undoLabelProperty().get());
        document.undo();
        assertEquals(before, document.design());
    }

    @ParameterizedTest
    @CsvSource({
        "arrange-space-right, Make Space, 40 80 50 40; 140 120 60 60; 340 200 60 60",
        "arrange-space-below, Make Space, 40 80 50 40; 100 160 60 60; 300 240 60 60",
        "arrange-space-less-right, Remove Space, 40 80 50 40; 90 120 60 60; 290 200 60 60"
    })
    void spaceIsMadeBesideTheSelection(String id, String label, String bounds) {
        document.select(Selection.of(BOXES.getFirst()));
        run(id);
        assertEquals(bounds, BOXES.stream().map(this::bounds).collect(Collectors.joining("; ")));
        assertEquals(label, document.undoLabelProperty().get());
        assertEquals(Selection.of(BOXES.getFirst()), document.selection());
    }

    @ParameterizedTest
    @CsvSource({
        "arrange-front, Bring three to front, one two three",
        "arrange-forward, Bring three forward, one two three",
        "arrange-backward, Send three backward, three one two",
        "arrange-back, Send three to back, three one two"
    })
    void aBoxIsPaintedWhenTheActionSays(String id, String label, String order) {
        document.select(Selection.of(new PlacementRef("three", "a")));
        run(id);
        assertEquals(order, painted());
        assertEquals(label, document.undoLabelProperty().get());
        document.undo();
        assertEquals("one three two", painted());
    }

    private void run(String id) {
        Stream.of(actions.align, actions.distribute, actions.resize, actions.stack, actions.enlarge, actions.space)
                .flatMap(List::stream)
                .filter(action -> action.id().equals(id))
                .forEach(Action::runIfEnabled);
    }

    private String bounds(PlacementRef ref) {
        Bounds b = BoxDesigns.bounds(document.design(), ref);
        return "%d %d %d %d".formatted(b.x(), b.y(), b.w(), b.h());
    }

    /// From back to front.
    private String painted() {
        return BOXES.stream()
                .sorted(Comparator.<PlacementRef>comparingInt(
                                ref -> placement(ref).z())
                        .thenComparing(Comparator.naturalOrder()))
                .map(PlacementRef::resource)
                .collect(Collectors.joining(" "));
    }

    private Placement placement(PlacementRef ref) {
        return Places.find(document.design(), ref).orElseThrow();
    }
}
