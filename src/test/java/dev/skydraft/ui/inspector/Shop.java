package dev.skydraft.ui.inspector;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Scaling;

/// A small design with everything that the inspector edits.
final class Shop {
    private Shop() {}

    static Design design() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private-a", "vpc", "10.0.0.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.1.0/24", "private", "b")
                .group("web", "vpc", Designs.inbound(443, "0.0.0.0/0"), Designs.outbound("data"))
                .called("Web SG")
                .group("data", "vpc", Designs.inbound(5432, "web"))
                .called("Data SG")
                .add("users", Users.KIND)
                .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                .member("web")
                .set(Scaling.DESIRED, 2L)
                .add("db", Database.KIND, "primary@private-a", "standby@private-b")
                .member("data")
                .connect("users", "api")
                .connect("api", "db")
                .environment("dev", dev -> dev.withPresent("api/b", false))
                .build();
    }
}
