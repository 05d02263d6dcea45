package dev.skydraft.ui.gesture;

import dev.skydraft.BoxDesigns;
import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.OpenDocument;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A canvas with a small design on it, its board, and the hand that presses, drags and releases.
final class TestCanvas {
    static final PlacementRef API = new PlacementRef("api", "a");
    static final PlacementRef NAT = new PlacementRef("nat", "a");
    static final PlacementRef PUBLIC = new PlacementRef("public", "a");

    final Design design = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .bounds("a", 0, 0, 800, 600)
            .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
            .bounds("a", 40, 40, 300, 200)
            .subnet("private", "vpc", "10.0.2.0/24", "private", "a")
            .bounds("a", 40, 300, 300, 200)
            .add("nat", NatGateway.KIND, "a@public")
            .bounds("a", 40, 80, 160, 64)
            .add("api", ContainerService.KIND, "a@private")
            .bounds("a", 40, 80, 160, 64)
            .build();
    final OpenDocument open = OpenDocument.of(design);
    final DocumentModel document = open.document();
    final FakeBoard board = new FakeBoard();
    final ToolBox tools = new ToolBox();
    final CanvasInput input = new CanvasInput(document, board, tools);

    Bounds bounds(PlacementRef ref) {
        return BoxDesigns.bounds(document.design(), ref);
    }

    void click(Pointer pointer) {
        input.pressed(pointer);
        input.released(pointer);
    }

    void drag(Pointer from, Pointer... to) {
        input.pressed(from);
        for (Pointer pointer : to) {
            input.dragged(pointer);
        }
        input.released(to[to.length - 1]);
    }

    static Pointer at(double x, double y) {
        return Pointer.at(x, y);
    }

    static Pointer alt(double x, double y) {
        return new Pointer(x, y, false, false, true);
    }

    static Pointer shift(double x, double y) {
        return new Pointer(x, y, false, true, false);
    }

    /// Finds boxes by looking at all of them; handles are where a test puts them.
    final class FakeBoard implements Board {
        Optional<Handle> handle = Optional.empty();
        Optional<Stretch> stretch = Optional.empty();
        Feedback shown = Feedback.NONE;
        SnapChoice snap = new SnapChoice(true, false);
        Optional<PlacementRef> named = Optional.empty();
        boolean failing;
        Optional<PlacementRef> offered = Optional.empty();
        Optional<Arrow> arrow = Optional.empty();

        @Override
        public List<PlacementRef> boxesAt(Pointer pointer) {
            Design now = document.design();
            return now.resources().stream()
                    .flatMap(Places::refs)
                    .filter(ref -> Places.absolute(now, ref).filter(pointer::in).isPresent())
                    .sorted(Comparator.comparingInt(
                            ref -> -now.around(Boxes.placement(now, ref)).size()))
                    .toList();
        }

        @Override
        public Optional<String> connectionAt(Pointer pointer) {
            return Optional.empty();
        }

        @Override
        public Optional<Stretch> stretchAt(Pointer pointer) {
            return stretch;
        }

        @Override
        public Optional<Handle> handleAt(Pointer pointer) {
            return handle;
        }

        @Override
        public Optional<Arrow> arrowAt(Pointer pointer) {
            return arrow;
        }

        @Override
        public void show(Feedback feedback) {
            if (failing) {
                failing = false;
                throw new IllegalStateException("nothing can be shown");
            }
            shown = feedback;
        }

        @Override
        public Bounds visible() {
            return new Bounds(-2000, -2000, 4000, 4000);
        }

        @Override
        public SnapChoice snapChoice() {
            return snap;
        }

        @Override
        public void name(PlacementRef box) {
            named = Optional.of(box);
        }

        @Override
        public void offer(Pointer pointer, PlacementRef from) {
            offered = Optional.of(from);
        }

        @Override
        public double unitsPerPixel() {
            return 1;
        }
    }
}
