package dev.skydraft;

import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.View;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Builds designs for tests, top-down:
///
/// ```java
/// Design design = Designs.named("Shop")
///         .vpc("vpc", "10.0.0.0/16")
///         .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
///         .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
///         .add("users", Users.KIND)
///         .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
///         .set(Scaling.DESIRED, 2L)
///         .connect("users", "api")
///         .set(Connections.PORT, 443L)
///         .environment("dev", dev -> dev.withPresent("api/b", false))
///         .build();
/// ```
///
/// The root environment is `prod`. What has no bounds of its own is laid out in rows, and containers fit what they
/// hold.
public final class Designs {
    private final Map<String, Resource> resources = new TreeMap<>();
    private final Map<String, Connection> connections = new TreeMap<>();
    private final Map<String, SecurityGroup> groups = new TreeMap<>();
    private final List<Environment> environments = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final DesignsLayout layout = new DesignsLayout();
    private final String name;
    private String last = "";

    private Designs(String name) {
        this.name = name;
        environments.add(Environment.root("prod", "prod"));
    }

    public static Designs named(String name) {
        return new Designs(name);
    }

    public Designs vpc(String id, String cidr) {
        return add(id, Vpc.KIND).set(Networking.CIDR, CidrText.of(cidr));
    }

    public Designs subnet(String id, String vpc, String cidr, String tier, String zone) {
        return add(id, Subnet.KIND, "a@" + vpc)
                .set(Networking.CIDR, CidrText.of(cidr))
                .set(Networking.TIER, tier)
                .set(Networking.ZONE, zone);
    }

    /// Adds a resource that is called like its id.
    ///
    /// @param at `key@container`, or only a key for the bare canvas; nothing means one placement `a` on the canvas
    public Designs add(String id, ResourceKind kind, String... at) {
        last = id;
        Placement[] placements = new Placement[Math.max(1, at.length)];
        for (int i = 0; i < placements.length; i++) {
            placements[i] = placement(kind, at.length == 0 ? "a" : at[i]);
            layout.add(placements[i].in(), id, placements[i].key());
        }
        resources.put(id, Resource.of(id, kind, id, placements));
        return this;
    }

    private static Placement placement(ResourceKind kind, String at) {
        var bounds = new Bounds(0, 0, kind.width(), kind.height());
        int split = at.indexOf('@');
        return split < 0
                ? Placement.onCanvas(at, bounds)
                : Placement.in(at.substring(split + 1), at.substring(0, split), bounds);
    }

    /// Names the element added last.
    public Designs called(String text) {
        resources.computeIfPresent(last, (id, r) -> r.withName(text));
        connections.computeIfPresent(last, (id, c) -> c.withName(text));
        groups.computeIfPresent(last, (id, g) -> g.withName(text));
        return this;
    }

    /// Sets a property of the resource or connection added last.
    public <T> Designs set(Property<T> property, T value) {
        resources.computeIfPresent(last, (id, r) -> r.with(property, value));
        connections.computeIfPresent(last, (id, c) -> c.with(property, value));
        return this;
    }

    /// Makes the resource added last a member of security groups.
    public Designs member(String... securityGroups) {
        resources.computeIfPresent(last, (id, r) -> r.withGroups(List.of(securityGroups)));
        return this;
    }

    /// Tags the resource added last.
    public Designs tagged(String... tags) {
        resources.computeIfPresent(last, (id, r) -> r.withTags(List.of(tags)));
        return this;
    }

    /// Puts a placement of the resource added last where a test wants it.
    public Designs bounds(String key, int x, int y, int w, int h) {
        layout.fix(last, key);
        resources.computeIfPresent(last, (id, r) -> r.withPlacement(key, p -> p.withBounds(new Bounds(x, y, w, h))));
        return this;
    }

    public Designs connect(String from, String to) {
        return connect(from, to, Connections.TRAFFIC);
    }

    /// Adds a connection with the id `from-to`, or `from-to-kind` for anything but traffic.
    public Designs connect(String from, String to, ConnectionKind kind) {
        last = from + "-" + to + (kind.equals(Connections.TRAFFIC) ? "" : "-" + kind.id());
        connections.put(last, Connection.of(last, kind, from, to));
        return this;
    }

    public Designs group(String id, String network, SecurityGroup.Rule... rules) {
        last = id;
        groups.put(id, new SecurityGroup(id, id, network, List.of(rules), Values.NONE));
        return this;
    }

    public Designs view(View view) {
        views.add(view);
        return this;
    }

    /// An inbound TCP rule for [#group].
    public static SecurityGroup.Rule inbound(int port, String peer) {
        return new SecurityGroup.Rule(
                SecurityGroup.Direction.INBOUND, "tcp", Optional.of(SecurityGroup.Ports.of(port)), peer, "");
    }

    /// An outbound rule for [#group] that lets everything through to a peer.
    public static SecurityGroup.Rule outbound(String peer) {
        return new SecurityGroup.Rule(SecurityGroup.Direction.OUTBOUND, "all", Optional.empty(), peer, "");
    }

    /// Adds an environment based on the root.
    public Designs environment(String id, UnaryOperator<Environment> change) {
        return environment(id, "prod", change);
    }

    public Designs environment(String id, String basedOn, UnaryOperator<Environment> change) {
        environments.add(change.apply(Environment.basedOn(basedOn, id, id)));
        return this;
    }

    /// Changes the root environment, such as its settings.
    public Designs root(UnaryOperator<Environment> change) {
        environments.set(0, change.apply(environments.getFirst()));
        return this;
    }

    public Design build() {
        layout.apply(resources);
        return Drawable.require(new Design(
                name,
                Elements.of(resources.values()),
                Elements.of(connections.values()),
                Elements.of(groups.values()),
                environments,
                views,
                Values.NONE));
    }
}
