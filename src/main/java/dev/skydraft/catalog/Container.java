package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;

/// A container on a host: reverse proxy, application or database.
public final class Container {
    public static final Choice ROLE = Choice.of("role", "Role", "What the container does.")
            .option("proxy", "Reverse proxy")
            .option("application", "Application")
            .option("database", "Database")
            .or("application");
    public static final Text IMAGE = Text.of("image", "Image", "The container image, such as nginx:alpine.");
    public static final Lines PORTS =
            Lines.of("ports", "Published ports", "One a line, host before container, such as 443:443.");
    public static final Lines MOUNTS = Lines.of(
            "mounts", "Mounts", "One a line, volume or host path before container path, such as ./certs:/etc/certs.");
    public static final Lines ENVIRONMENT =
            Lines.of("environment", "Environment names", "Names of environment variables, never their values.");
    public static final Choice RESTART = Choice.of("restart", "Restart", "What happens when it stops.")
            .option("no", "Never")
            .option("on-failure", "On failure")
            .option("unless-stopped", "Unless stopped")
            .option("always", "Always")
            .or("no");

    public static final ResourceKind KIND = kind("container", "Container", Category.COMPUTE)
            .help("A container on a host.")
            .named("Container", "Container", "Container")
            .livesIn(Scope.HOST)
            .size(120, 72)
            .summary((values, _) -> values.find(IMAGE).orElse(""))
            .section("Container", ROLE, IMAGE, PORTS, MOUNTS, ENVIRONMENT, RESTART)
            .free("Runs on its host, which is what the provider charges for.")
            .build();

    private Container() {}
}
