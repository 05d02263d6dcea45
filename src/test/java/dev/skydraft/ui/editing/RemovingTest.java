package dev.skydraft.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.change.Presence;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.OpenDocument;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemovingTest {
    private static final Selection FILES = Selection.of(new PlacementRef("files", "a"));

    private final Design design = Designs.named("Shop")
            .add("users", Users.KIND)
            .add("files", ObjectStorage.KIND)
            .environment("dev", dev -> dev)
            .build();
    private final OpenDocument open = OpenDocument.of(design);
    private final DocumentModel document = open.document();

    @Test
    void inTheRootNothingElseIsOffered() {
        removing().here();
        assertEquals(List.of("users"), ids());
        assertEquals(List.of(), open.messages());
    }

    @Test
    void whatIsAbsentHereCanBeDeletedEverywhereInstead() {
        document.show("dev");
        removing().here();
        assertEquals(List.of("files", "users"), ids());
        assertEquals("dev is without files now.", last().text());
        take();
        assertEquals(List.of("users"), ids());
        assertEquals(Optional.of("Delete files"), undoLabel());
        document.undo();
        assertEquals(design, document.design());
    }

    @Test
    void whatIsDeletedEverywhereCanBeMadeAbsentHereInstead() {
        document.show("dev");
        removing().everywhere();
        assertEquals("Every environment is without files now.", last().text());
        take();
        assertEquals(List.of("files", "users"), ids());
        assertEquals(Optional.of("Delete files in dev"), undoLabel());
    }

    @Test
    void theOtherChoiceUndoesNothingButTheOneTaken() {
        document.show("dev");
        document.edit("Rename", d -> d.withResource("users", r -> r.withName("People")));
        removing().here();
        document.undo();
        take();
        assertEquals("People", document.design().resources().get("users").name());
        assertEquals(List.of("users"), ids());
    }

    @Test
    void whatIsAbsentAlreadySaysSo() {
        document.edit(d -> Presence.hide(d, "dev", FILES));
        document.show("dev");
        removing().here();
        assertEquals("dev is without files already.", last().text());
        take();
        assertEquals(List.of("users"), ids());
        document.undo();
        assertEquals(Optional.of("Delete files in dev"), undoLabel());
    }

    @Test
    void whatOtherStepsLieOnIsNotBroughtBack() {
        document.show("dev");
        removing().everywhere();
        document.edit("Rename", d -> d.withResource("users", r -> r.withName("People")));
        take();
        assertEquals("Other steps came after this one: undo them first.", last().text());
        assertEquals(List.of("users"), ids());
    }

    private Removing removing() {
        document.select(FILES);
        return new Removing(document);
    }

    private List<String> ids() {
        return document.design().resources().stream().map(r -> r.id()).toList();
    }

    private Optional<String> undoLabel() {
        return Optional.ofNullable(document.undoLabelProperty().get());
    }

    private Message last() {
        return open.messages().getLast();
    }

    private void take() {
        last().offer().orElseThrow().run().run();
    }
}
