package dev.skydraft.ui.bench;

import dev.skydraft.design.Design;
import dev.skydraft.ui.canvas.DiagramView;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Point2D;

/// Measures how smoothly the canvas shows one design: opens it in the real window, moves it about as a user would, and
/// tells what the frames took as JSON.
public final class CanvasBenchmark {
    private static final double WARM_UP = 1;
    private static final int INPUTS = 40;

    private final Design design;
    private final double seconds;
    private final BenchWindow window;
    private final Map<String, String> figures = new LinkedHashMap<>();

    private CompletableFuture<Double> settled = new CompletableFuture<>();

    private CanvasBenchmark(Design design, double seconds, BenchWindow window) {
        this.design = design;
        this.seconds = seconds;
        this.window = window;
    }

    /// Lets JavaFX present as many frames as it can, in software unless another pipeline is asked for; before its
    /// start.
    public static void prepare() {
        System.setProperty("javafx.animation.fullspeed", "true");
        System.setProperty("prism.vsync", "false");
        if (System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
    }

    /// Measures once JavaFX runs; called on another thread than JavaFX's.
    ///
    /// @param seconds for each kind of motion
    public static String run(Design design, double seconds) {
        BenchWindow window = onUi(BenchWindow::new);
        onUi(() -> Presented.watch(() -> true, window::touch)).join();
        try {
            var benchmark = new CanvasBenchmark(design, seconds, window);
            benchmark.measure();
            return benchmark.json();
        } finally {
            Platform.runLater(window::close);
        }
    }

    private void measure() {
        figures.put("placements", String.valueOf(placements()));
        figures.put("connections", String.valueOf(design.connections().size()));
        open();
        figures.put("heapMB", number(Heap.usedMegabytes()));
        var motions = onUi(() -> new Motions(window));
        frames("panFitAll", motions.panAtFitAll());
        frames("panActual", motions.panAtActualSize());
        frames("zoom", motions.zoomInAndOut());
        frames("dragOne", motions.drag(1));
        figures.put("dropOneMs", number(drop(motions)));
        frames("dragHundred", motions.drag(100));
        figures.put("dropHundredMs", number(drop(motions)));
        figures.put("inputToPaint", inputToPaint().json());
        reference();
    }

    private long placements() {
        return design.resources().stream().mapToLong(r -> r.at().size()).sum();
    }

    private void open() {
        CompletableFuture<Double> painted = onUi(() -> {
            settled = Presented.watch(() -> shows() && window.settled(), window::touch);
            var shown = Presented.watch(this::shows, window::touch);
            window.workspace.openUntitled(design);
            return shown;
        });
        figures.put("firstPaintMs", number(painted.join()));
        figures.put("settledMs", number(settled.join()));
        figures.put("canvas", onUi(() -> size(window.diagram())));
    }

    private boolean shows() {
        DiagramView diagram = window.diagram();
        return window.document().design() == design && diagram.paintings() > 0;
    }

    private static String size(DiagramView diagram) {
        return "\"%.0fx%.0f\"".formatted(diagram.getWidth(), diagram.getHeight());
    }

    private void frames(String name, DoubleConsumer motion) {
        frames(name, motion, () -> window.diagram().paintings());
    }

    private void frames(String name, DoubleConsumer motion, LongSupplier paintings) {
        var timer = new FrameTimer(motion, paintings, WARM_UP, seconds);
        Platform.runLater(timer::start);
        figures.put(name, timer.done().join().json());
    }

    private void reference() {
        var rectangles = onUi(() -> new PlainRectangles(window.diagram()));
        Platform.runLater(rectangles::show);
        frames("reference", rectangles::paint, rectangles::paintings);
        Platform.runLater(rectangles::hide);
    }

    /// The longest that the window stands still in the second after a drop.
    private double drop(Motions motions) {
        var timer = new FrameTimer(_ -> window.touch(), System::nanoTime, 0, 1);
        Platform.runLater(timer::start);
        Platform.runLater(motions::drop);
        return timer.done().join().quantile(1);
    }

    private Frames inputToPaint() {
        var hand = onUi(() -> new Hand(window.diagram()));
        double cpuBefore = Cpu.milliseconds();
        double[] times = new double[INPUTS];
        for (int i = 0; i < INPUTS; i++) {
            double by = i % 2 == 0 ? 40 : -40;
            times[i] = onUi(() -> {
                        long before = window.diagram().paintings();
                        var shown = Presented.watch(() -> window.diagram().paintings() > before, window::touch);
                        hand.scroll(new Point2D(300, 300), by, by);
                        return shown;
                    })
                    .join();
        }
        return Frames.of(times, Cpu.milliseconds() - cpuBefore);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String json() {
        return figures.entrySet().stream()
                .map(figure -> "  \"%s\": %s".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static <T> T onUi(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
