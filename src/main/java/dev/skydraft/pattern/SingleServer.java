package dev.skydraft.pattern;

import static dev.skydraft.pattern.Sheet.CARD_HEIGHT;
import static dev.skydraft.pattern.Sheet.CARD_WIDTH;
import static dev.skydraft.pattern.Sheet.GAP;
import static dev.skydraft.pattern.Sheet.TITLE;
import static dev.skydraft.pattern.Sheet.WIRE_GAP;

import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Container;
import dev.skydraft.catalog.Host;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.Volume;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import java.util.List;

/// Everything in containers on one machine.
final class SingleServer {
    private static final int STEP = CARD_WIDTH + WIRE_GAP;
    private static final int ROW = CARD_HEIGHT + WIRE_GAP;
    private static final Text NAME = Questions.name("App");

    static final Pattern PATTERN = new Pattern(
            "single-server",
            "Single Server",
            "Reverse proxy, application and database as containers on one virtual server. The cheapest way to begin; "
                    + "nothing takes over when the server is lost.",
            List.of(NAME, Host.SIZE, Host.DISK_GB),
            SingleServer::draw);

    private SingleServer() {}

    private static Design draw(Values answers) {
        String name = answers.get(NAME);
        var server = new Bounds(STEP, 0, 2 * GAP + 2 * STEP + CARD_WIDTH, TITLE + 2 * ROW - WIRE_GAP + GAP);
        return new Sheet()
                .add(
                        "users",
                        Users.KIND,
                        "Users",
                        Placement.onCanvas("main", new Bounds(0, TITLE, CARD_WIDTH, CARD_HEIGHT)))
                .add(Resource.of("server", Host.KIND, name + " server", Placement.onCanvas("main", server))
                        .with(Host.SIZE, answers.get(Host.SIZE))
                        .with(Host.DISK_GB, answers.get(Host.DISK_GB)))
                .add(container("proxy", "Reverse proxy", "nginx:alpine", 0)
                        .with(Container.ROLE, "proxy")
                        .with(Container.PORTS, List.of("443:443")))
                .add(container("app", name, "app:latest", 1))
                .add(container("db", "PostgreSQL", "postgres:17-alpine", 2).with(Container.ROLE, "database"))
                .add(Resource.of("data", Volume.KIND, "Database files", on(2, 1))
                        .with(Volume.PATH, "/var/lib/postgresql/data"))
                .add(Resource.of("logs", Volume.KIND, "Logs", on(1, 1)).with(Volume.PATH, "/var/log/app"))
                .https("users", "proxy")
                .traffic("proxy", "app", "http", 8080)
                .traffic("app", "db", "tcp", 5432)
                .connect(Connections.LOGS, "app", "logs")
                .connect(Connections.TRAFFIC, "db", "data")
                .design(name);
    }

    private static Resource container(String id, String title, String image, int column) {
        return Resource.of(id, Container.KIND, title, on(column, 0))
                .with(Container.IMAGE, image)
                .with(Container.RESTART, "unless-stopped");
    }

    private static Placement on(int column, int row) {
        return Placement.in(
                "server", "main", new Bounds(GAP + column * STEP, TITLE + row * ROW, CARD_WIDTH, CARD_HEIGHT));
    }
}
