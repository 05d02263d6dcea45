package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.kind.Values;
import dev.skydraft.pattern.Patterns;
import dev.skydraft.picture.Theme;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.Preferences;
import dev.skydraft.storage.Samples;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.editing.ArrangeActions;
import dev.skydraft.ui.editing.CanvasLook;
import dev.skydraft.ui.editing.CanvasMenus;
import dev.skydraft.ui.editing.ConnectionActions;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.editing.EditActions;
import dev.skydraft.ui.editing.MoveActions;
import dev.skydraft.ui.editing.PlaceActions;
import dev.skydraft.ui.editing.SnapActions;
import dev.skydraft.ui.editing.TidyActions;
import dev.skydraft.ui.environment.EnvironmentActions;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.pattern.PatternActions;
import dev.skydraft.ui.pattern.PatternChooser;
import dev.skydraft.ui.tag.TagActions;
import dev.skydraft.ui.views.CollapseActions;
import dev.skydraft.ui.window.Habits;
import dev.skydraft.ui.workspace.Workspace;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever is done in the window can be undone and done again, with every file on the way the same byte for byte.
@ExtendWith(ApplicationExtension.class)
class RandomWalkTest {
    private static final long SEED = 23;

    private final FakePrompts prompts = new FakePrompts();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void tenThousandStepsOnTheCanvasPassThroughTheSameFilesBackAndForth() throws TimeoutException {
        inWindow(() -> {
            var background = Background.on(new BusyWorker());
            var workspace = new Workspace(new Estimator(new PriceBook(List.of())), background, prompts, message -> {});
            workspace.openSample(Samples.ALL.getFirst());
            var canvas = new AtomicReference<DesignCanvas>();
            var edit = new EditActions(workspace, canvas::get);
            var place = new PlaceActions(workspace, prompts);
            var look = new CanvasLook(
                    new SimpleObjectProperty<>(Theme.LIGHT),
                    new SimpleObjectProperty<>(Optional.empty()),
                    new SimpleBooleanProperty(true));
            canvas.set(new DesignCanvas(
                    workspace.active(),
                    look,
                    background,
                    CanvasMenus.NONE,
                    List.of(),
                    new SnapActions(new Habits(Preferences.Habits.DEFAULT))));
            stage.setScene(new Scene(canvas.get(), 1000, 1000));
            stage.show();
            List<Action> actions = new ArrayList<>();
            Stream.of(
                            edit,
                            place,
                            new EnvironmentActions(workspace, prompts, () -> {}),
                            new MoveActions(workspace, prompts),
                            new ArrangeActions(workspace),
                            new TidyActions(workspace, canvas::get, new Jobs(Background.direct())),
                            new ConnectionActions(workspace, canvas::get),
                            new CollapseActions(workspace),
                            new TagActions(workspace, prompts),
                            new PatternActions(workspace, canvas::get, RandomWalkTest::pattern))
                    .forEach(a -> actions.addAll(all(a)));
            var hand = new RandomHand(canvas.get(), actions, prompts, SEED);
            goBackAndForth(hand, workspace.active(), 10_000);
            assertEquals(List.of(), hand.idle());
        });
    }

    @Test
    void theWholeWindowFollowsEveryStep() throws TimeoutException {
        inWindow(() -> {
            var window = new Window(stage);
            List<Action> actions = window.composition.actions();
            goBackAndForth(
                    new RandomHand(window.composition.canvas(), actions, window.prompts, SEED), window.document(), 150);
        });
    }

    private static void inWindow(Runnable test) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.MINUTES, WaitForAsyncUtils.asyncFx(test));
    }

    /// Every action that an object offers.
    private static List<Action> all(Object owner) {
        return Stream.of(owner.getClass().getFields())
                .flatMap(field -> {
                    try {
                        return field.get(owner) instanceof List<?> several
                                ? several.stream()
                                : Stream.of(field.get(owner));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .toList();
    }

    private static Optional<PatternChooser.Chosen> pattern() {
        return Optional.of(new PatternChooser.Chosen(Patterns.ALL.getLast(), Values.NONE));
    }

    private static void goBackAndForth(RandomHand hand, DocumentModel document, int steps) {
        List<String> walked = walk(hand, document, steps);
        List<String> undone = passed(
                document,
                document::undo,
                () -> !document.undoLabelProperty().get().isEmpty());
        assertEquals(walked.getFirst(), undone.getLast());
        assertEquals(walked, kept(undone.reversed(), walked));
        List<String> redone = passed(
                document,
                document::redo,
                () -> !document.redoLabelProperty().get().isEmpty());
        assertEquals(undone.reversed(), redone);
    }

    private static List<String> walk(RandomHand hand, DocumentModel document, int steps) {
        List<String> files = new ArrayList<>(List.of(file(document)));
        for (int i = 0; i < steps; i++) {
            hand.act();
            String now = file(document);
            if (!now.equals(files.getLast())) {
                files.add(now);
            }
        }
        return files;
    }

    /// The files before, between and after all steps that way.
    private static List<String> passed(DocumentModel document, Runnable step, BooleanSupplier more) {
        List<String> files = new ArrayList<>(List.of(file(document)));
        while (more.getAsBoolean()) {
            step.run();
            files.add(file(document));
        }
        return files;
    }

    /// What is left of a list when only the members of another are kept, in that order: a thing done may be two steps.
    private static List<String> kept(List<String> all, List<String> wanted) {
        List<String> kept = new ArrayList<>();
        for (String file : all) {
            if (kept.size() < wanted.size() && file.equals(wanted.get(kept.size()))) {
                kept.add(file);
            }
        }
        return kept;
    }

    /// The file that saving would write now, as its digest.
    private static String file(DocumentModel document) {
        byte[] bytes = DesignFile.write(document.design());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Most of what it is asked for is superseded before it begins.
    private static final class BusyWorker implements Executor {
        private static final int BEGUN = 10;

        private int asked;

        @Override
        public void execute(Runnable work) {
            asked++;
            if (asked % BEGUN == 0) {
                work.run();
            }
        }
    }
}
