package dev.skydraft.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.change.Renaming;
import dev.skydraft.change.Views;
import dev.skydraft.design.Filter;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import dev.skydraft.ui.OpenDocument;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownViewTest {
    private final DocumentModel document = OpenDocument.of(Designs.named("Shop")
                    .add("users", Users.KIND)
                    .add("api", ContainerService.KIND)
                    .connect("users", "api")
                    .view(View.of("web", "Web").withFilter(Filter.NONE.withKinds(Set.of("users"))))
                    .build())
            .document();

    private List<String> drawn() {
        return document.shown().drawn().resources().stream().map(Resource::name).toList();
    }

    @Test
    void atFirstEverythingIsDrawnAsItIs() {
        assertSame(document.deployment(), document.shown().drawn());
        assertEquals(View.ALL, document.shown().view());
    }

    @Test
    void theShownViewFollowsEveryEdit() {
        document.shown().show("web");
        document.edit("Rename", design -> Renaming.to(design, "users", "Buyers"));
        assertEquals(List.of("Buyers"), drawn());
        document.edit("Filter", design -> Views.change(design, "web", v -> v.withFilter(Filter.NONE)));
        assertEquals(List.of("api", "Buyers"), drawn());
    }

    @Test
    void withoutTheShownViewEverythingIsShown() {
        document.shown().show("web");
        document.edit("Delete view", design -> Views.delete(design, "web"));
        assertEquals(View.ALL, document.shown().view());
        document.shown().show("gone");
        assertEquals(View.ALL, document.shown().view());
    }

    @Test
    void undoAndRedoShowTheViewThatTheyChange() {
        document.edit("Collapse", design -> Views.change(design, "web", v -> v.withOverlay("cost")));
        document.undo();
        assertEquals("web", document.shown().view().id());
        document.shown().show(View.ALL.id());
        document.redo();
        assertEquals("web", document.shown().view().id());
    }
}
