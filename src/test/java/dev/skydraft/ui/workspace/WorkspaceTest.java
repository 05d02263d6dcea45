package dev.skydraft.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.Samples;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private final FakePrompts prompts = new FakePrompts();
    private final List<String> told = new ArrayList<>();
    private final Workspace workspace = new Workspace(
            new Estimator(new PriceBook(List.of())),
            Background.direct(),
            prompts,
            (Message message) -> told.add(message.text()));

    @TempDir
    private Path folder;

    @Test
    void aSampleReplacesTheUntouchedEmptyDesignAndHasNoFile() {
        workspace.openSample(Samples.ALL.getFirst());
        assertEquals(List.of("TaskFlow"), titles());
        assertEquals(Optional.empty(), workspace.active().fileProperty().get());
    }

    @Test
    void whoeverFollowsTheDocumentsHoldsTheListThatTheWorkspaceHolds() {
        assertSame(workspace.documents(), workspace.documents());
    }

    @Test
    void savingAsksForAFileOnceAndClearsTheUnsavedMark() {
        Path file = folder.resolve("shop.json");
        prompts.target = Optional.of(file);
        rename("Shop");
        assertTrue(workspace.active().dirtyProperty().get());
        workspace.save(workspace.active());
        assertFalse(workspace.active().dirtyProperty().get());
        assertEquals("Shop", DesignFile.read(file).name());
        rename("Store");
        workspace.save(workspace.active());
        assertEquals("Store", DesignFile.read(file).name());
        assertEquals(List.of("where to write Shop.json"), prompts.asked);
        assertEquals(List.of("Saved shop.json", "Saved shop.json"), told);
    }

    @Test
    void anEditUndoneAfterSavingMakesTheDesignUnsavedAgain() {
        prompts.target = Optional.of(folder.resolve("shop.json"));
        rename("Shop");
        workspace.save(workspace.active());
        workspace.active().undo();
        assertTrue(workspace.active().dirtyProperty().get());
        workspace.active().redo();
        assertFalse(workspace.active().dirtyProperty().get());
    }

    @Test
    void aFileThatIsOpenIsShownRatherThanOpenedTwice() {
        Path file = saved("shop.json", Design.empty("Shop"));
        workspace.open(file);
        workspace.newDesign();
        workspace.open(file);
        assertEquals(List.of("shop.json", "Untitled"), titles());
        assertEquals("shop.json", workspace.active().title());
    }

    @Test
    void aFileThatHoldsNoDesignIsToldInOneSentenceAndOpensNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"version\": 1,\n \"name\": 7}");
        workspace.open(file);
        assertEquals(List.of("Untitled"), titles());
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith(file + ":2:"), told.getFirst());
    }

    @Test
    void closingAnUnsavedDesignAsksAndCancelKeepsItOpen() {
        rename("Shop");
        workspace.close(workspace.active());
        assertEquals(List.of("whether to save Shop"), prompts.asked);
        assertEquals(List.of("Shop"), titles());
        prompts.save = Prompts.Answer.DISCARD;
        workspace.close(workspace.active());
        assertEquals(List.of("Untitled"), titles());
    }

    @Test
    void quittingSavesWhatTheUserWantsSavedAndGoesOn() {
        Path file = saved("shop.json", Design.empty("Shop"));
        workspace.open(file);
        rename("Store");
        prompts.save = Prompts.Answer.SAVE;
        List<String> ended = new ArrayList<>();
        workspace.quit(() -> ended.add("quit"));
        assertEquals(List.of("quit"), ended);
        assertEquals("Store", DesignFile.read(file).name());
    }

    @Test
    void quittingIsCalledOffWhereSavingFails() {
        Path file = saved("shop.json", Design.empty("Shop"));
        workspace.open(file);
        rename("Store");
        delete(file);
        file.toFile().mkdir();
        prompts.save = Prompts.Answer.SAVE;
        workspace.quit(() -> {
            throw new AssertionError("the change would be lost");
        });
        assertTrue(workspace.active().dirtyProperty().get());
        assertEquals(1, told.size());
    }

    private void rename(String name) {
        workspace.active().edit("Rename", design -> design.withName(name));
    }

    private List<String> titles() {
        return workspace.documents().stream().map(DocumentModel::title).toList();
    }

    private Path saved(String name, Design design) {
        Path file = folder.resolve(name);
        DesignFile.save(file, design);
        return file;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
