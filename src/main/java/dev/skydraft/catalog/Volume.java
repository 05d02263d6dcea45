package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;

/// A directory that outlives the containers of a host.
public final class Volume {
    public static final Text PATH =
            Text.of("path", "Path", "Where it is kept or mounted, such as /var/lib/postgresql/data.");
    public static final Text PURPOSE = Text.of("keeps", "Keeps", "What is kept in it.");

    public static final ResourceKind KIND = kind("volume", "Volume", Category.DATA)
            .help("Keeps a container's files on the host's disk.")
            .named("Volume", "Volume", "Volume")
            .livesIn(Scope.HOST)
            .traits(Trait.STORE)
            .size(160, 56)
            .summary((values, _) -> values.find(PATH).orElse(""))
            .section("Volume", PATH, PURPOSE)
            .free("Part of its host's disk, which is billed with the host.")
            .build();

    private Volume() {}
}
