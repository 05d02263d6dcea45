package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
    private final List<Duration> pauses = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aChangeIsKeptHalfASecondLaterAndManyChangesOnce() throws IOException {
        Autosave autosave = autosave();
        for (int i = 0; i < 1000; i++) {
            autosave.changed(draft(1, "Edit " + i));
        }
        assertEquals(List.of(), kept());
        assertEquals(List.of(Autosave.SOON), pauses);
        runNext();
        assertEquals(List.of("Edit 999"), kept());
        assertEquals(0, later.size());
    }

    @Test
    void whileEditsGoOnEachPauseEndsWithADraft() throws IOException {
        Autosave autosave = autosave();
        for (int i = 0; i < 5; i++) {
            autosave.changed(draft(1, "Edit " + i));
            runNext();
            assertEquals("Edit " + i, kept().getLast());
        }
        assertTrue(pauses.stream().allMatch(pause -> pause.compareTo(Autosave.LATE) <= 0));
    }

    @Test
    void whatIsSavedOrDiscardedIsForgotten() throws IOException {
        Autosave autosave = autosave();
        autosave.changed(draft(1, "A"));
        autosave.changed(draft(2, "B"));
        runNext();
        autosave.settled(draft(1, "").key());
        runNext();
        assertEquals(List.of("B"), kept());
    }

    @Test
    void aChangeTakenBackBeforeItWasKeptIsNotKept() throws IOException {
        Autosave autosave = autosave();
        autosave.changed(draft(1, "A"));
        autosave.settled(draft(1, "").key());
        runNext();
        assertEquals(List.of(), kept());
    }

    @Test
    void thatDraftsCannotBeKeptIsToldOnceAndTriedAgain() throws IOException {
        Path obstacle = Files.writeString(folder.resolve("recovery"), "in the way");
        Autosave autosave = autosave();
        autosave.changed(draft(1, "A"));
        runNext();
        runNext();
        assertEquals(List.of(obstacle + ": The folder cannot be made: " + obstacle), problems);
        assertEquals(List.of(Autosave.SOON, Autosave.LATE, Autosave.LATE), pauses);
        Files.delete(obstacle);
        runNext();
        assertEquals(List.of("A"), kept());
        assertEquals(0, later.size());
    }

    @Test
    void whatAnEarlierRunLeftGoesOnlyOnceTheRestoredDesignIsKept() throws IOException {
        Recovery before = new Recovery(folder.resolve("recovery"));
        before.keep(draft(1, "Left"));
        Path left = drafts().getFirst();
        byte[] bytes = Files.readAllBytes(left);
        before.close();
        Files.createDirectories(left.getParent());
        Files.write(left, bytes);

        Recovery recovery = new Recovery(folder.resolve("recovery"));
        var autosave = new Autosave(recovery, this::arrange, problems::add);
        Recovered recovered = recovery.left().designs().getFirst();
        autosave.changed(draft(1, "Left"));
        autosave.settled(recovered);
        assertTrue(Files.exists(left));
        later.removeFirst();
        runNext();
        assertFalse(Files.exists(left));
        assertEquals(List.of("Left"), kept());
    }

    private Autosave autosave() {
        return new Autosave(new Recovery(folder.resolve("recovery")), this::arrange, problems::add);
    }

    private void arrange(Duration pause, Runnable work) {
        pauses.add(pause);
        later.addLast(work);
    }

    private void runNext() {
        later.removeFirst().run();
    }

    private static Draft draft(int number, String name) {
        return new Draft(number, Optional.empty(), name, Design.empty(name));
    }

    /// The names of the designs in all drafts, the older ones first.
    private List<String> kept() throws IOException {
        return drafts().stream()
                .flatMap(path -> DraftFile.of(path).stream())
                .sorted((a, b) -> Long.compare(a.sequence(), b.sequence()))
                .map(draft -> draft.read().design().name())
                .toList();
    }

    private List<Path> drafts() throws IOException {
        Path recovery = folder.resolve("recovery");
        if (!Files.isDirectory(recovery)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(recovery)) {
            return all.filter(path -> path.toString().endsWith(".draft")).toList();
        }
    }
}
