package dev.skydraft.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.design.Design;
import dev.skydraft.ui.OpenDocument;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.inspector.TagsModel.Facts;
import dev.skydraft.ui.inspector.TagsModel.Inherited;
import dev.skydraft.ui.inspector.TagsModel.Own;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsModelTest {
    private static final Design DESIGN = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .tagged("owner:net")
            .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
            .add("api", ContainerService.KIND, "a@private-a")
            .tagged("owner:web", "prod")
            .add("worker", ContainerService.KIND, "a@private-a")
            .tagged("prod")
            .build();

    private final DocumentModel document = OpenDocument.of(DESIGN).document();
    private final TagsModel api = new TagsModel(document, List.of("api"));
    private final TagsModel both = new TagsModel(document, List.of("api", "worker"));

    @Test
    void oneResourceShowsItsOwnTagsAndWhereTheOthersComeFrom() {
        assertEquals(
                new Facts(
                        List.of(new Own("owner:web", 1, 1), new Own("prod", 1, 1)),
                        List.of(new Inherited("owner:net", "vpc", "vpc"))),
                api.facts().getValue());
    }

    @Test
    void severalResourcesShowHowManyHaveATag() {
        assertEquals(
                List.of("owner:web (1 of 2)", "prod"),
                both.facts().getValue().own().stream().map(Own::text).toList());
    }

    @Test
    void aLineOfTagsIsOneStepForAllOfThem() {
        both.add("owner:web, new");
        assertEquals("Tag 2 resources", document.undoLabelProperty().get());
        assertEquals(
                List.of("new", "owner:web", "prod"),
                both.facts().getValue().own().stream().map(Own::text).toList());
        document.undo();
        assertEquals(DESIGN, document.design());
    }

    @Test
    void removingTakesATagFromAllOfThem() {
        both.remove("prod");
        assertEquals("Untag 2 resources", document.undoLabelProperty().get());
        assertEquals(
                List.of("owner:web"), document.design().resources().get("api").tags());
        assertEquals(List.of(), document.design().resources().get("worker").tags());
    }

    @Test
    void tagsInUseElsewhereAreSuggested() {
        assertEquals(List.of("owner:net", "owner:web"), new TagsModel(document, List.of("worker")).suggestions("OWN"));
        assertEquals(List.of("owner:net"), api.suggestions("own"));
    }
}
