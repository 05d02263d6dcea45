package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;

/// Where requests come from: people, partners, the internet.
public final class Users {
    public static final ResourceKind KIND = kind("users", "Users", Category.EDGE)
            .help("Users or the internet: where requests start.")
            .named("Users", "Users", "Users")
            .livesIn(Scope.GLOBAL)
            .traits(Trait.ENTRY, Trait.OUTSIDE)
            .size(140, 56)
            .free("Not a provider's resource.")
            .build();

    private Users() {}
}
