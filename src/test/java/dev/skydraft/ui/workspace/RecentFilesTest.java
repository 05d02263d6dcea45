package dev.skydraft.ui.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    private final List<Message> messages = new ArrayList<>();
    private final Workspace workspace = Workspaces.of(Design.empty("Untitled"), new PriceBook(List.of()), messages);
    private final List<Action> actions = new FileActions(workspace, () -> {}).recent;

    @TempDir
    private Path folder;

    @Test
    void theTenOpenedLastAreListedTheLatestFirst() {
        List<Path> files =
                IntStream.range(0, 12).mapToObj(i -> saved(i + ".json")).toList();
        files.forEach(workspace::open);
        assertEquals(files.subList(2, 12).reversed(), workspace.recent().files());
        workspace.close(workspace.active());
        workspace.recent().open(files.get(11));
        assertEquals(files.get(11), workspace.recent().files().getFirst());
        assertEquals(10, workspace.recent().files().size());
    }

    @Test
    void theMenuHasAnEntryForEachAndHidesTheRest() {
        workspace.open(saved("shop.json"));
        workspace.open(saved("store.json"));
        assertEquals(
                List.of("store.json – " + folder, "shop.json – " + folder, ""),
                actions.stream().limit(3).map(a -> a.label().get()).toList());
        assertFalse(actions.get(2).enabled().get());
        workspace.close(workspace.active());
        actions.getFirst().run().run();
        assertEquals("store.json", workspace.active().title());
    }

    @Test
    void aFileThatIsGoneSaysSoAndLeavesTheList() throws IOException {
        Path shop = saved("shop.json");
        workspace.open(shop);
        workspace.close(workspace.active());
        Files.delete(shop);
        actions.getFirst().run().run();
        assertEquals(
                List.of(shop + " is no longer there. It has left the list of recent designs."),
                messages.stream().map(Message::text).toList());
        assertEquals(List.of(), workspace.recent().files());
    }

    @Test
    void whatAnEarlierRunOpenedComesBehindWhatThisOneOpens() {
        Path shop = saved("shop.json");
        Path store = saved("store.json");
        Path old = saved("old.json");
        workspace.open(shop);
        workspace.recent().remembered(List.of(old, shop, store));
        assertEquals(List.of(shop, old, store), workspace.recent().files());
    }

    @Test
    void filesDroppedOnTheWindowAreOpenedAndOthersNamed() throws IOException {
        Path shop = saved("shop.json");
        Path photo = Files.writeString(folder.resolve("photo.png"), "no design");
        workspace.openDropped(List.of(photo, shop));
        assertEquals(Optional.of(shop), workspace.active().fileProperty().get());
        assertEquals(
                List.of("photo.png cannot be opened: Skydraft opens its own designs, whose names end in .json."),
                messages.stream().map(Message::text).toList());
    }

    private Path saved(String name) {
        Path file = folder.resolve(name);
        DesignFile.save(file, Design.empty(name));
        return file;
    }
}
