package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Design;
import dev.skydraft.design.Filter;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaggingTest {
    private static final Design DESIGN = Views.with(
            Designs.named("Shop")
                    .add("api", ContainerService.KIND)
                    .tagged("owner:web", "prod")
                    .add("worker", ContainerService.KIND)
                    .tagged("owner:jobs")
                    .add("users", Users.KIND)
                    .build(),
            View.of("web", "Web").withFilter(Filter.NONE.withTags(Set.of("owner:web"))));

    private static Map<String, List<String>> tags(Design design) {
        return design.resources().stream().collect(Collectors.toMap(Resource::id, Resource::tags));
    }

    private static Set<String> asked(Design design) {
        return design.view("web").orElseThrow().filter().tags();
    }

    @Test
    void aLineOfTagsIsPartedByCommasAndSpaces() {
        assertEquals(List.of("owner:web", "prod", "x"), Tagging.tags("  owner:web, prod,,x prod "));
    }

    @Test
    void whatIsNoSingleWordIsRefused() {
        assertEquals(Optional.empty(), Tagging.refusal("owner:web"));
        assertEquals(
                Optional.of("\"a b\" is no tag, expected one word without spaces and commas, such as owner:web"),
                Tagging.refusal("a b"));
        assertThrows(IllegalArgumentException.class, () -> Tagging.add(DESIGN, Set.of("api"), List.of("")));
        assertThrows(IllegalArgumentException.class, () -> Tagging.rename(DESIGN, "prod", "a,b"));
    }

    @Test
    void tagsAreAddedBehindThoseThatAResourceHas() {
        assertEquals(
                Map.of(
                        "api", List.of("owner:web", "prod", "new"),
                        "worker", List.of("owner:jobs", "prod", "new"),
                        "users", List.of()),
                tags(Tagging.add(DESIGN, Set.of("api", "worker"), List.of("prod", "new"))));
    }

    @Test
    void whatIsTaggedAlreadyStaysTheSame() {
        assertSame(
                DESIGN.resources(),
                Tagging.add(DESIGN, Set.of("api"), List.of("prod")).resources());
    }

    @Test
    void aTagIsTakenFromTheResourcesNamed() {
        assertEquals(
                Map.of("api", List.of("prod"), "worker", List.of("owner:jobs"), "users", List.of()),
                tags(Tagging.remove(DESIGN, Set.of("api", "users"), "owner:web")));
    }

    @Test
    void renamingReachesResourcesAndViewsAndJoinsEqualTags() {
        Design renamed = Tagging.rename(DESIGN, "owner:web", "prod");
        assertEquals(
                Map.of("api", List.of("prod"), "worker", List.of("owner:jobs"), "users", List.of()), tags(renamed));
        assertEquals(Set.of("prod"), asked(renamed));
    }

    @Test
    void aDeletedTagIsGoneFromResourcesAndViews() {
        Design deleted = Tagging.delete(DESIGN, "owner:web");
        assertEquals(
                Map.of("api", List.of("prod"), "worker", List.of("owner:jobs"), "users", List.of()), tags(deleted));
        assertEquals(Set.of(), asked(deleted));
    }
}
