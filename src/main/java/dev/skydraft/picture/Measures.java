package dev.skydraft.picture;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;

/// How much room the texts of a drawing want, for those who decide where its boxes stand.
public final class Measures {
    private Measures() {}

    /// How far the title of a container reaches from its left side where nothing shortens it.
    public static double titleEnd(Resource container) {
        String facts = container.kind().summary().of(container.values(), Provider.AWS);
        return Area.titleEnd(container, facts);
    }

    /// The width of the label on a connection's lines; 0 where it bears none.
    public static double label(Connection connection) {
        return Type.LINE.width(Wiring.label(connection, Provider.AWS));
    }
}
