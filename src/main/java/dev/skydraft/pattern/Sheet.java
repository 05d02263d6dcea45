package dev.skydraft.pattern;

import dev.skydraft.catalog.Connections;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a pattern is drawn on: gathers resources, connections and security groups into a design.
final class Sheet {
    static final String ANYWHERE = "0.0.0.0/0";

    /// The size of boxes, and what is left free around them.
    static final int CARD_WIDTH = 208;

    static final int CARD_HEIGHT = 64;
    static final int GAP = 24;

    /// Above the contents of a container.
    static final int TITLE = 52;

    /// Between boxes with a labelled line between them.
    static final int WIRE_GAP = 72;

    private final List<Resource> resources = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final List<SecurityGroup> groups = new ArrayList<>();

    Sheet add(Resource resource) {
        resources.add(resource);
        return this;
    }

    Sheet add(String id, ResourceKind kind, String name, Placement... at) {
        return add(Resource.of(id, kind, name, at));
    }

    Sheet https(String from, String to) {
        return traffic(from, to, "https", 443);
    }

    Sheet traffic(String from, String to, String protocol, long port) {
        return add(connection(Connections.TRAFFIC, from, to)
                .with(Connections.PROTOCOL, protocol)
                .with(Connections.PORT, port));
    }

    /// Names are asked for, and no bytes flow.
    Sheet resolve(String from, String to) {
        return add(connection(Connections.TRAFFIC, from, to).with(Connections.PROTOCOL, "dns"));
    }

    Sheet peer(String from, String to) {
        return add(connection(Connections.PEERING, from, to).withName("Peering"));
    }

    Sheet connect(ConnectionKind kind, String from, String to) {
        return add(connection(kind, from, to));
    }

    private Sheet add(Connection connection) {
        connections.add(connection);
        return this;
    }

    private static Connection connection(ConnectionKind kind, String from, String to) {
        return Connection.of(from + "-" + to, kind, from, to);
    }

    Sheet group(String id, String name, String network, Rule... rules) {
        groups.add(new SecurityGroup(id, name, network, List.of(rules), Values.NONE));
        return this;
    }

    static Rule inbound(int port, String peer) {
        return new Rule(Direction.INBOUND, "tcp", Optional.of(Ports.of(port)), peer, "");
    }

    static Rule outbound(String peer) {
        return new Rule(Direction.OUTBOUND, "all", Optional.empty(), peer, "");
    }

    Design design(String name) {
        return Drawable.require(Design.empty(name)
                .withResources(Elements.of(resources))
                .withConnections(Elements.of(connections))
                .withGroups(Elements.of(groups)));
    }
}
