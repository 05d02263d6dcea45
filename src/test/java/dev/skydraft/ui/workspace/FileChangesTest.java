package dev.skydraft.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Scaling;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other programs do to the file of an open design, and to the disk that it is on.
class FileChangesTest {
    private final FakePrompts prompts = new FakePrompts();
    private final List<Message> messages = new ArrayList<>();
    private boolean diskFull;

    private final Workspace workspace = new Workspace(
            new Estimator(new PriceBook(List.of())), Background.direct(), prompts, messages::add, (path, design) -> {
                if (diskFull) {
                    throw new FileProblem(path.toString(), "The file cannot be saved: the disk is full");
                }
                return DesignFile.save(path, design);
            });

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void openTaskFlow() {
        file = folder.resolve("flow.json");
        DesignFile.save(file, TaskFlow.DESIGN);
        workspace.open(file);
    }

    private DocumentModel document() {
        return workspace.active();
    }

    @Test
    void aDesignWithoutChangesBecomesWhatTheFileHoldsAndKeepsSelectionEnvironmentAndHistory() {
        document().edit("Rename", d -> d.withName("A"));
        workspace.save(document());
        document().show("dev");
        var selection = Selection.of(new PlacementRef("db", "primary"));
        document().select(selection);
        messages.clear();
        Design theirs = document().design().withResource("api", r -> r.withName("API"));
        DesignFile.save(file, theirs);
        workspace.lookAtFiles();
        assertEquals(theirs, document().design());
        assertFalse(document().dirtyProperty().get());
        assertEquals(selection, document().selection());
        assertEquals("dev", document().environment());
        assertEquals("Reload flow.json", document().undoLabelProperty().get());
        assertEquals(List.of("Another program changed flow.json: API changed."), told());
        document().undo();
        document().undo();
        assertEquals(TaskFlow.DESIGN, document().design());
    }

    @Test
    void whatTheProgramItselfWroteIsNotReported() throws IOException {
        edit(d -> d.withName("Mine"));
        workspace.save(document());
        workspace.lookAtFiles();
        Files.write(file, Files.readAllBytes(file));
        workspace.lookAt(file);
        assertEquals(List.of("Saved flow.json"), told());
    }

    @Test
    void aFileThatWasOnlyWrittenInAnotherFormIsNotReported() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        workspace.lookAtFiles();
        assertEquals(List.of(), told());
        assertEquals("", document().undoLabelProperty().get());
    }

    @Test
    void aDesignWithChangesIsMergedInOneStep() {
        edit(d -> d.withResource("api", r -> r.with(Scaling.MIN, 3L)));
        Design ours = document().design();
        DesignFile.save(file, TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.MAX, 9L)));
        workspace.lookAtFiles();
        assertEquals(
                ours.withResource("api", r -> r.with(Scaling.MAX, 9L)),
                document().design());
        assertEquals(
                "Merge changes of flow.json", document().undoLabelProperty().get());
        assertTrue(document().dirtyProperty().get());
        assertEquals(
                List.of("Another program changed flow.json: TaskFlow API changed. Your changes are kept with it."),
                told());
        document().undo();
        assertEquals(ours, document().design());
    }

    @Test
    void savingMergesFirst() {
        edit(d -> d.withResource("api", r -> r.with(Scaling.MIN, 3L)));
        DesignFile.save(file, TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.MAX, 9L)));
        workspace.save(document());
        assertEquals(
                TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.MIN, 3L).with(Scaling.MAX, 9L)),
                DesignFile.read(file));
        assertFalse(document().dirtyProperty().get());
    }

    @Test
    void whatBothChangedIsOursUntilTheUserTakesTheFiles() {
        edit(d -> d.withResource("api", r -> r.with(Scaling.MAX, 8L)));
        Design ours = document().design();
        DesignFile.save(file, TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.MAX, 9L)));
        workspace.save(document());
        assertEquals(ours, document().design());
        assertEquals(9L, DesignFile.read(file).resources().get("api").values().get(Scaling.MAX), "not saved yet");
        assertEquals(
                List.of("Another program changed flow.json: TaskFlow API changed. 1 thing you changed too: yours is"
                        + " kept."),
                told());
        offer("Review…");
        assertEquals(List.of("TaskFlow API, Maximum tasks: mine 8, the file's 9"), prompts.questions);
        assertEquals(DesignFile.read(file), document().design());
        document().undo();
        messages.clear();
        workspace.save(document());
        assertEquals(List.of("Saved flow.json"), told());
        assertEquals(ours, DesignFile.read(file));
    }

    @Test
    void ofSeveralConflictsSomeAreTakenFromTheFileInOneStep() {
        edit(d -> d.withResource("api", r -> r.with(Scaling.MAX, 8L).with(Scaling.MIN, 3L)));
        DesignFile.save(
                file,
                TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.MAX, 9L).with(Scaling.MIN, 1L)));
        workspace.lookAtFiles();
        prompts.taken = conflict -> conflict.what().endsWith("Maximum tasks");
        offer("Review…");
        assertEquals(
                TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.MAX, 9L).with(Scaling.MIN, 3L)),
                document().design());
        assertEquals(
                "Take 1 of 2 from flow.json", document().undoLabelProperty().get());
        assertEquals(Selection.ofElement(document().design(), "api"), document().selection());
        document().undo();
        assertEquals(
                TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.MAX, 8L).with(Scaling.MIN, 3L)),
                document().design());
    }

    @Test
    void aDeletedFileMakesTheDesignUnsavedAndSaveWritesItAgain() throws IOException {
        Files.delete(file);
        workspace.lookAtFiles();
        workspace.lookAtFiles();
        assertEquals(
                List.of("flow.json was deleted or renamed by another program. The design is kept here; Save writes it"
                        + " again."),
                told());
        assertTrue(document().dirtyProperty().get());
        workspace.save(document());
        assertEquals(TaskFlow.DESIGN, DesignFile.read(file));
        assertFalse(document().dirtyProperty().get());
    }

    @Test
    void aFileThatComesBackIsTheSavedOneAgain() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        workspace.lookAtFiles();
        Files.write(file, bytes);
        messages.clear();
        workspace.lookAtFiles();
        assertFalse(document().dirtyProperty().get());
        assertEquals(List.of(), told());
    }

    @Test
    void aConflictThatGitLeftIsExplainedAndTheDesignKept() throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"resources\": [\n",
                                "<<<<<<< HEAD\n\"resources\": [\n=======\n\"resources\": [\n>>>>>>> feature\n"));
        workspace.save(document());
        assertEquals(1, messages.size());
        assertTrue(told().getFirst()
                .startsWith("Another program changed flow.json so that it cannot be read: " + file + ":"));
        assertTrue(told().getFirst().contains("Here begins a conflict that git could not merge; it ends in line "));
        assertEquals(TaskFlow.DESIGN, document().design());
        assertTrue(document().dirtyProperty().get());
        workspace.save(document());
        assertEquals(TaskFlow.DESIGN, DesignFile.read(file));
    }

    @Test
    void aFullDiskIsToldTheDesignKeptAndAnotherPlaceOffered() {
        edit(d -> d.withName("Mine"));
        diskFull = true;
        workspace.save(document());
        assertEquals(List.of(file + ": The file cannot be saved: the disk is full"), told());
        assertEquals("Mine", document().design().name());
        assertTrue(document().dirtyProperty().get());
        diskFull = false;
        Path elsewhere = folder.resolve("elsewhere.json");
        prompts.target = Optional.of(elsewhere);
        offer("Save As…");
        assertEquals("Mine", DesignFile.read(elsewhere).name());
        assertEquals("elsewhere.json", document().title());
    }

    @Test
    void aFolderThatVanishedIsToldAndAnotherPlaceOffered() throws IOException {
        Path lost = Files.createDirectory(folder.resolve("lost"));
        Path there = lost.resolve("shop.json");
        DesignFile.save(there, Design.empty("Shop"));
        workspace.open(there);
        edit(d -> d.withName("Store"));
        Files.delete(there);
        Files.delete(lost);
        workspace.save(document());
        assertEquals(List.of(there + ": The file cannot be saved: its folder does not exist"), told());
        prompts.target = Optional.of(folder.resolve("shop.json"));
        offer("Save As…");
        assertEquals("Store", DesignFile.read(folder.resolve("shop.json")).name());
    }

    @Test
    void aFileThatIsOpenInAnotherTabIsNotSavedOver() {
        workspace.newDesign();
        edit(d -> d.withName("Other"));
        prompts.target = Optional.of(file);
        workspace.save(document());
        assertEquals(List.of("flow.json is open in another tab: close it first, or choose another name."), told());
        assertEquals(TaskFlow.DESIGN, DesignFile.read(file));
    }

    @Test
    void sidesThatCannotStandInOnePictureLeaveTheChoice() {
        edit(d -> d.withResource("internet", r -> r.withPlacement("main", p -> p.withIn(Optional.of("services")))));
        Design ours = document().design();
        Design theirs = TaskFlow.DESIGN.withResource(
                "services", r -> r.withPlacement("main", p -> p.withIn(Optional.of("internet"))));
        DesignFile.save(file, theirs);
        workspace.lookAtFiles();
        assertEquals(ours, document().design());
        offer("Take the File's");
        assertEquals(theirs, document().design());
        document().undo();
        assertEquals(ours, document().design());
    }

    private void edit(UnaryOperator<Design> change) {
        document().edit("Edit", change);
    }

    private List<String> told() {
        return messages.stream().map(Message::text).toList();
    }

    private void offer(String label) {
        Message.Offer offer = messages.getLast().offer().orElseThrow();
        assertEquals(label, offer.label());
        offer.run().run();
    }
}
