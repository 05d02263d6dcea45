package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private final List<Recovery> runs = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void endRuns() {
        runs.forEach(Recovery::close);
    }

    @Test
    void whatACrashLeftIsFoundByTheNextRun() {
        Path file = folder.resolve("shop.json");
        Design saved = Design.empty("Shop");
        DesignFile.save(file, saved);
        Recovery run = run();
        run.keep(new Draft(1, Optional.of(file), "shop.json", TaskFlow.DESIGN));
        run.keep(draft(2, "Untitled 2"));
        crash(run);
        Recovery.Left left = run().left();
        assertEquals(
                List.of(
                        List.of(Optional.empty(), "Untitled 2", Design.empty("Untitled 2"), Optional.empty()),
                        List.of(Optional.of(file), "shop.json", TaskFlow.DESIGN, Optional.of(saved))),
                left.designs().stream()
                        .map(r -> List.of(
                                r.file(), r.title(), r.design(), r.saved().map(DesignFile.Opened::design)))
                        .toList());
        assertEquals(List.of(), left.setAside());
    }

    @Test
    void whatARunThatIsAliveKeepsIsNotOffered() {
        run().keep(draft(1, "Mine"));
        assertEquals(new Recovery.Left(List.of(), List.of()), run().left());
    }

    @Test
    void twoRunsDoNotOfferTheSame() {
        crashWith(draft(1, "Mine"));
        Recovery first = run();
        Recovery second = run();
        assertEquals(List.of("Mine"), names(first.left()));
        assertEquals(List.of(), names(second.left()));
    }

    @Test
    void whatIsNeitherRestoredNorDiscardedIsOfferedAgain() {
        crashWith(draft(1, "Mine"));
        Recovery next = run();
        assertEquals(List.of("Mine"), names(next.left()));
        next.close();
        assertEquals(List.of("Mine"), names(run().left()));
    }

    @Test
    void whatIsSettledIsGoneWithItsFolder() throws IOException {
        crashWith(draft(1, "Mine"));
        Recovery next = run();
        next.left().designs().forEach(next::settle);
        assertEquals(List.of(), recoveryFiles());
    }

    @Test
    void whatIsSavedOrGivenUpLeavesNothing() throws IOException {
        Recovery run = run();
        for (int i = 0; i < 15; i++) {
            run.keep(draft(1, "A" + i));
        }
        run.keep(draft(2, "B"));
        run.forget(draft(1, "").key());
        assertEquals(1, drafts().size());
        run.close();
        assertEquals(List.of(), recoveryFiles());
    }

    @Test
    void tenGenerationsAreKept() throws IOException {
        Recovery run = run();
        for (int i = 0; i < 15; i++) {
            run.keep(draft(1, "A" + i));
            run.keep(draft(1, "A" + i));
        }
        assertEquals(
                Stream.of(6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
                        .map(i -> "untitled.1." + i + ".draft")
                        .toList(),
                drafts().stream()
                        .map(DraftFile::of)
                        .flatMap(Optional::stream)
                        .sorted((a, b) -> Long.compare(a.sequence(), b.sequence()))
                        .map(draft -> draft.path().getFileName().toString())
                        .toList());
    }

    @Test
    void theLaterDraftIsTheOneWithTheHigherSequenceWhateverTheClockSays() throws IOException {
        Recovery run = run();
        run.keep(draft(1, "Old"));
        run.keep(draft(1, "New"));
        Instant time = Instant.parse("2030-01-01T00:00:00Z");
        for (Path draft : drafts()) {
            boolean old = draft.toString().endsWith(".1.draft");
            Files.setLastModifiedTime(draft, FileTime.from(old ? time : time.minusSeconds(1_000_000)));
        }
        crash(run);
        assertEquals(List.of("New"), names(run().left()));
    }

    @Test
    void theSequenceGoesOnFromRunToRun() {
        crashWith(draft(1, "First"));
        crashWith(draft(1, "Second"));
        crashWith(draft(1, "Third"));
        assertEquals(List.of("Third", "Second", "First"), names(run().left()));
    }

    @Test
    void whatTheFileHoldsAlreadyOrAnotherDraftSaysIsNotOffered() throws IOException {
        Path file = folder.resolve("shop.json");
        DesignFile.save(file, Design.empty("Shop"));
        crashWith(new Draft(1, Optional.of(file), "shop.json", Design.empty("Shop")));
        crashWith(draft(1, "Twice"));
        crashWith(draft(2, "Twice"));
        Recovery next = run();
        assertEquals(List.of("Twice"), names(next.left()));
        next.close();
        assertEquals(1, drafts().size());
    }

    @Test
    void aDamagedDraftIsSetAsideAndTheOneBeforeItIsOffered() throws IOException {
        Recovery run = run();
        run.keep(draft(1, "Older"));
        run.keep(draft(1, "Newer"));
        damage(drafts().getLast(), 40);
        crash(run);
        Recovery next = run();
        Recovery.Left left = next.left();
        assertEquals(List.of("Older"), names(left));
        assertEquals(1, left.setAside().size());
        assertTrue(left.setAside().getFirst().toString().endsWith("untitled.1.2.draft.unreadable"));
        next.close();
        assertEquals(List.of(), run().left().setAside());
    }

    @Test
    void noDamageKeepsTheNextRunFromStartingOrIsToldTwice() throws IOException {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            Recovery run = run();
            run.keep(new Draft(1, Optional.of(folder.resolve("x.json")), "x.json", TaskFlow.DESIGN));
            Path draft = drafts().getLast();
            byte[] bytes = Files.readAllBytes(draft);
            damage(draft, random.nextInt(bytes.length));
            crash(run);
            Recovery next = run();
            Recovery.Left left = next.left();
            boolean headOnly = left.designs().stream().allMatch(r -> r.design().equals(TaskFlow.DESIGN));
            assertTrue(headOnly, "what is offered is what was kept");
            assertEquals(1, left.designs().size() + left.setAside().size());
            left.designs().forEach(next::settle);
            next.close();
            assertEquals(new Recovery.Left(List.of(), List.of()), run().left());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(folder.resolve("recovery"), "in the way");
        var problem = assertThrows(FileProblem.class, () -> run().keep(draft(1, "A")));
        assertEquals(
                folder.resolve("recovery") + ": The folder cannot be made: " + folder.resolve("recovery"),
                problem.getMessage());
        assertEquals(new Recovery.Left(List.of(), List.of()), run().left());
    }

    @Test
    void aFolderThatSomebodyRemovedIsMadeAnew() throws IOException {
        Recovery run = run();
        run.keep(draft(1, "A"));
        for (Path file : drafts()) {
            Files.delete(file);
            Files.delete(file.getParent());
        }
        run.keep(draft(1, "B"));
        assertEquals(1, drafts().size());
        run.forget(draft(1, "").key());
        assertEquals(List.of(), drafts());
    }

    @Test
    void othersDoNotSeeTheDrafts() throws IOException {
        run().keep(draft(1, "A"));
        assertFalse(Files.getPosixFilePermissions(folder.resolve("recovery")).stream()
                .anyMatch(permission -> !permission.name().startsWith("OWNER")));
    }

    private static Draft draft(int number, String name) {
        return new Draft(number, Optional.empty(), name, Design.empty(name));
    }

    private Recovery run() {
        var run = new Recovery(folder.resolve("recovery"));
        runs.add(run);
        return run;
    }

    private void crashWith(Draft draft) {
        Recovery run = run();
        run.keep(draft);
        crash(run);
    }

    /// What a killed program leaves: its files, and no lock. Closing the run would remove the files, so they are put
    /// back.
    private void crash(Recovery run) {
        try {
            List<Path> before = drafts();
            var contents = new ArrayList<byte[]>();
            for (Path file : before) {
                contents.add(Files.readAllBytes(file));
            }
            run.close();
            for (int i = 0; i < before.size(); i++) {
                if (!Files.exists(before.get(i))) {
                    Files.createDirectories(before.get(i).getParent());
                    Files.write(before.get(i), contents.get(i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void damage(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 0x5a;
        Files.write(file, bytes);
    }

    private static List<String> names(Recovery.Left left) {
        return left.designs().stream().map(r -> r.design().name()).toList();
    }

    private List<Path> drafts() throws IOException {
        return recoveryFiles().stream()
                .filter(path -> path.toString().endsWith(".draft"))
                .toList();
    }

    private List<Path> recoveryFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("recovery"))) {
            return all.filter(path -> !path.equals(folder.resolve("recovery")))
                    .sorted()
                    .toList();
        }
    }
}
