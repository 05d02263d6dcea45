package dev.skydraft.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.Recovery;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.workspace.Prompts.Answer;
import dev.skydraft.ui.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeguardTest {
    private final FakePrompts prompts = new FakePrompts();
    private final List<String> told = new ArrayList<>();
    private final List<Restoring> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    /// One start of the program, up to the moment when it crashes.
    private final class Run {
        final Deque<Runnable> later = new ArrayDeque<>();
        final Recovery recovery = new Recovery(folder.resolve("recovery"));
        final Workspace workspace = new Workspace(
                new Estimator(new PriceBook(List.of())),
                Background.direct(),
                prompts,
                message -> told.add(message.text()));
        final Safeguard safeguard =
                new Safeguard(workspace, recovery, (pause, work) -> later.addLast(work), Runnable::run);

        void rename(String name) {
            workspace.active().edit("Rename", design -> design.withName(name));
        }

        void time() {
            while (!later.isEmpty()) {
                later.removeFirst().run();
            }
        }

        /// The drafts that a crash leaves; the folder of another program that had them is not locked any more.
        void crash() throws IOException {
            time();
            List<Path> drafts = drafts();
            List<byte[]> contents = new ArrayList<>();
            for (Path draft : drafts) {
                contents.add(Files.readAllBytes(draft));
            }
            safeguard.end();
            for (int i = 0; i < drafts.size(); i++) {
                Files.createDirectories(drafts.get(i).getParent());
                Files.write(drafts.get(i), contents.get(i));
            }
        }

        Restoring offered() {
            safeguard.offer(Background.direct(), asked::add);
            return asked.getLast();
        }
    }

    @Test
    void anUnsavedDesignIsKeptUntilItIsSaved() throws IOException {
        var run = new Run();
        prompts.target = Optional.of(folder.resolve("shop.json"));
        run.rename("Shop");
        run.time();
        assertEquals(1, drafts().size());
        run.workspace.save(run.workspace.active());
        run.time();
        assertEquals(List.of(), drafts());
        run.rename("Store");
        run.time();
        assertEquals(1, drafts().size());
        run.workspace.active().undo();
        run.time();
        assertEquals(List.of(), drafts());
    }

    @Test
    void aDiscardedDesignIsForgotten() throws IOException {
        var run = new Run();
        run.rename("Shop");
        run.time();
        prompts.save = Answer.DISCARD;
        run.workspace.close(run.workspace.active());
        run.time();
        assertEquals(List.of(), drafts());
    }

    @Test
    void quittingLeavesNothingAndAsksNothingAtTheNextStart() throws IOException {
        var run = new Run();
        run.rename("Shop");
        prompts.save = Answer.DISCARD;
        run.workspace.quit(run.safeguard::end);
        run.time();
        assertEquals(List.of(), drafts());
        new Run().safeguard.offer(Background.direct(), asked::add);
        assertEquals(List.of(), asked);
    }

    @Test
    void whatACrashLeftIsRestoredOverItsFileAndCanBeUndone() throws IOException {
        Path file = folder.resolve("shop.json");
        DesignFile.save(file, Design.empty("Shop"));
        var run = new Run();
        run.workspace.open(file);
        run.rename("Store");
        run.crash();

        var next = new Run();
        Restoring restoring = next.offered();
        assertEquals(1, restoring.offers().size());
        var offer = restoring.offers().getFirst();
        assertTrue(Restoring.words(offer, ZoneOffset.UTC).endsWith(": the design's name changed"));
        assertEquals(file.toString(), Restoring.place(offer));
        restoring.restore(offer);
        next.time();
        var document = next.workspace.active();
        assertEquals(Optional.of(file), document.fileProperty().get());
        assertEquals("Store", document.design().name());
        assertTrue(document.dirtyProperty().get());
        assertEquals(1, drafts().size(), "the old draft is gone, the new one is kept");
        document.undo();
        assertEquals("Shop", document.design().name());
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void aRestoredDesignIsThatOfTheTabThatShowsItsFile() throws IOException {
        Path file = folder.resolve("shop.json");
        DesignFile.save(file, Design.empty("Shop"));
        var run = new Run();
        run.workspace.open(file);
        run.rename("Store");
        run.crash();

        var next = new Run();
        next.workspace.open(file);
        next.offered().restoreAll();
        assertEquals(1, next.workspace.documents().size());
        assertEquals("Store", next.workspace.active().design().name());
    }

    @Test
    void anUntitledDesignAndOneWhoseFileIsGoneAreRestoredToo() throws IOException {
        Path file = folder.resolve("shop.json");
        DesignFile.save(file, Design.empty("Shop"));
        var run = new Run();
        run.rename("Sketch");
        run.workspace.open(file);
        run.rename("Store");
        run.crash();
        Files.delete(file);

        var next = new Run();
        Restoring restoring = next.offered();
        assertEquals(
                List.of(file.toString(), "never saved"),
                restoring.offers().stream().map(Restoring::place).toList());
        restoring.restoreAll();
        assertEquals(
                List.of("shop.json", "Sketch"),
                next.workspace.documents().stream().map(d -> d.title()).toList());
        assertEquals("Store", next.workspace.documents().getFirst().design().name());
    }

    @Test
    void discardingAnOfferEndsIt() throws IOException {
        var run = new Run();
        run.rename("Sketch");
        run.crash();
        var next = new Run();
        Restoring restoring = next.offered();
        restoring.discard(restoring.offers().getFirst());
        next.time();
        assertEquals(List.of(), drafts());
        assertEquals(List.of(), restoring.offers());
    }

    @Test
    void aFolderThatCannotHoldDraftsIsToldInOneSentence() throws IOException {
        Path obstacle = Files.writeString(folder.resolve("recovery"), "in the way");
        var run = new Run();
        run.rename("Shop");
        run.later.removeFirst().run();
        assertEquals(
                List.of("Unsaved changes cannot be kept for the case of a crash. " + obstacle
                        + ": The folder cannot be made: " + obstacle + "."),
                told);
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".draft")).toList();
        }
    }
}
