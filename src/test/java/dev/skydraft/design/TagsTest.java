package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Users;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final Design DESIGN = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .tagged("owner:net", "prod")
            .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
            .tagged("zone:a")
            .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
            .tagged("zone:b", "prod")
            .add("users", Users.KIND)
            .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
            .tagged("owner:web")
            .build();

    private static Resource resource(String id) {
        return DESIGN.resources().get(id);
    }

    @Test
    void aResourceHasItsOwnTagsAndThoseOfAllContainersAroundItsPlacements() {
        var tags = Tags.of(DESIGN);
        assertEquals(Set.of("owner:web", "owner:net", "prod", "zone:a", "zone:b"), tags.of(resource("api")));
        assertEquals(Set.of("owner:net", "prod", "zone:a"), tags.of(resource("private-a")));
        assertEquals(Set.of(), tags.of(resource("users")));
    }

    @Test
    void aPlacementHasWhatItsOwnContainersHandOn() {
        assertEquals(
                Set.of("owner:net", "prod", "zone:a"),
                Tags.of(DESIGN).around(resource("api").place()));
    }

    @Test
    void anInheritedTagSaysWhichContainersItComesFrom() {
        assertEquals(
                Map.of(
                        "zone:a", List.of(resource("private-a")),
                        "zone:b", List.of(resource("private-b")),
                        "owner:net", List.of(resource("vpc")),
                        "prod", List.of(resource("vpc"), resource("private-b"))),
                Tags.of(DESIGN).inherited(resource("api")));
    }

    @Test
    void whatAResourceHasByItselfIsNotInherited() {
        assertEquals(
                Map.of("owner:net", List.of(resource("vpc"))), Tags.of(DESIGN).inherited(resource("private-b")));
    }

    @Test
    void tagsInUseAreSorted() {
        assertEquals(List.of("owner:net", "owner:web", "prod", "zone:a", "zone:b"), List.copyOf(Tags.inUse(DESIGN)));
    }
}
