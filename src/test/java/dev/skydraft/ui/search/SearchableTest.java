package dev.skydraft.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchableTest {
    @Test
    void namesIdsKindsAndWhatProvidersCallThemAreFound() {
        assertEquals(List.of("api"), find("Orders"));
        assertEquals(List.of("db", "api-db"), find("db"));
        assertEquals(List.of("private-a", "private-b"), find("subnet"));
        assertEquals(List.of("db"), find("rds"));
    }

    @Test
    void addressesValuesTagsAndConnectionsAreFound() {
        assertEquals(List.of("private-b"), find("10.0.20"));
        assertEquals(List.of("api"), find("desired tasks 3"));
        assertEquals(List.of("private-a", "api", "db"), find("team:shop"));
        assertEquals(List.of("api-db"), find("5432"));
    }

    @Test
    void everyWordHasToFitAndNothingTypedFindsNothing() {
        assertEquals(List.of("api"), find("orders team"));
        assertEquals(List.of(), find("orders rds"));
        assertEquals(List.of(), find("  "));
    }

    @Test
    void valuesAreThoseOfTheEnvironmentShown() {
        var design = Designs.named("Two")
                .add("api", ContainerService.KIND)
                .set(Scaling.DESIRED, 3L)
                .environment("dev", dev -> dev.withOverride("api", Values.NONE.with(Scaling.DESIRED, 7L)))
                .build();

        assertEquals(List.of("api"), Searchable.of(Deployment.of(design, "dev")).find("tasks 7"));
        assertEquals(List.of(), Searchable.of(Deployment.of(design, "prod")).find("tasks 7"));
    }

    private static List<String> find(String text) {
        return Searchable.of(Deployment.of(
                        Designs.named("Shop")
                                .vpc("vpc", "10.0.0.0/16")
                                .bounds("a", 0, 0, 1000, 1000)
                                .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
                                .bounds("a", 20, 40, 400, 300)
                                .tagged("team:shop")
                                .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
                                .bounds("a", 500, 40, 400, 300)
                                .add("api", ContainerService.KIND, "a@private-a")
                                .bounds("a", 20, 50, 150, 60)
                                .called("Orders")
                                .set(Scaling.DESIRED, 3L)
                                .add("db", Database.KIND, "primary@private-a")
                                .bounds("primary", 200, 50, 150, 60)
                                .add("users", Users.KIND)
                                .bounds("a", 0, -200, 100, 60)
                                .connect("api", "db")
                                .set(Connections.PORT, 5432L)
                                .build(),
                        "prod"))
                .find(text);
    }
}
