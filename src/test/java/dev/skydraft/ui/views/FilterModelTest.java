package dev.skydraft.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.change.Tagging;
import dev.skydraft.design.Filter;
import dev.skydraft.design.View;
import dev.skydraft.ui.OpenDocument;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.views.FilterModel.Option;
import dev.skydraft.ui.views.FilterModel.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilterModelTest {
    private final DocumentModel document = OpenDocument.of(Designs.named("Shop")
                    .vpc("vpc", "10.0.0.0/16")
                    .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
                    .add("users", Users.KIND)
                    .add("api", ContainerService.KIND, "a@private-a")
                    .tagged("owner:web", "prod")
                    .group("api-sg", "vpc")
                    .view(View.of("web", "Web").withFilter(Filter.NONE.withTags(Set.of("gone", "prod"))))
                    .build())
            .document();
    private final FilterModel model = new FilterModel(document, "web");

    private List<String> labels(Part part, String typed) {
        return model.options(part, typed).stream().map(Option::label).toList();
    }

    @Test
    void whatOccursInTheDesignCanBeChosenAndWhatIsChosenComesFirst() {
        assertEquals(List.of("Container service", "Subnet", "Users", "VPC"), labels(Part.KINDS, ""));
        assertEquals(List.of("api-sg", "private-a", "vpc"), labels(Part.WITHIN, ""));
        assertEquals(
                List.of(
                        new Option(Part.TAGS, "prod", "prod", true),
                        new Option(Part.TAGS, "gone", "gone", true),
                        new Option(Part.TAGS, "owner:web", "owner:web", false)),
                model.options(Part.TAGS, ""));
    }

    @Test
    void typingFindsOptionsAndKeepsTheChosenOnes() {
        assertEquals(List.of("prod", "gone", "owner:web"), labels(Part.TAGS, "WEB"));
        assertEquals(List.of("Network"), labels(Part.CATEGORIES, "net"));
    }

    @Test
    void ofManyNoMoreAreOfferedThanCanBeRead() {
        document.edit(
                "Tag",
                design -> Tagging.add(
                        design,
                        Set.of("users"),
                        IntStream.range(0, 99).mapToObj(i -> "t" + i).toList()));
        assertEquals(FilterModel.MOST + 1, model.options(Part.TAGS, "").size());
    }

    @Test
    void everyChoiceIsOneStep() {
        model.toggle(new Option(Part.KINDS, "users", "Users", false));
        assertEquals("Filter view Web", document.undoLabelProperty().get());
        assertEquals(
                Filter.NONE.withTags(Set.of("gone", "prod")).withKinds(Set.of("users")),
                model.view().filter());
        model.toggle(new Option(Part.KINDS, "users", "Users", true));
        model.showNeighbours(true);
        model.toggle(new Option(Part.WITHIN, "vpc", "vpc", false));
        model.toggle(new Option(Part.CATEGORIES, "data", "Data", false));
        assertEquals(
                Filter.NONE
                        .withTags(Set.of("gone", "prod"))
                        .withNeighbours(true)
                        .withWithin(Set.of("vpc"))
                        .withCategories(Set.of("data")),
                model.view().filter());
        model.clear();
        assertEquals(Filter.NONE, model.view().filter());
    }
}
