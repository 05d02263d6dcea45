package dev.skydraft.storage;

import dev.skydraft.RandomDesigns;
import dev.skydraft.WeirdNames;
import dev.skydraft.design.Bend;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Filter;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.design.Settings;
import dev.skydraft.design.View;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Values.Raw;
import dev.skydraft.kind.Whole;
import dev.skydraft.net.CidrText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Random designs with all that a file can hold: every type of property, also out of bounds, security groups, and
/// fields, kinds and values of another version. The same for the same seed.
final class AnyDesign {
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "-0",
            "1.50",
            "1E+400",
            "12345678901234567890123",
            "\"\"",
            "\"\\\"\\\\\\n\\u0000 é 😀 \\ud83d\"",
            "[]",
            "{}",
            "[1, [\"two\"], {\"three\": null}]",
            "{\"b\": 1, \"a\": {\"id\": \"x\"}}");

    private final Random random;

    private AnyDesign(long seed) {
        random = new Random(seed);
    }

    static Design of(long seed) {
        return new AnyDesign(seed).design(RandomDesigns.of(seed));
    }

    private Design design(Design plain) {
        List<Resource> resources =
                plain.resources().stream().map(this::resource).toList();
        List<Connection> connections =
                plain.connections().stream().map(this::connection).toList();
        List<SecurityGroup> groups = resources.isEmpty()
                ? List.of()
                : Stream.of("sg-1", "sg-2").map(id -> group(id, resources)).toList();
        var design = new Design(
                weird(),
                Elements.of(resources),
                Elements.of(connections),
                Elements.of(groups),
                plain.environments(),
                views(resources),
                extra());
        return Drawable.require(design.withEnvironments(
                plain.environments().stream().map(e -> environment(design, e)).toList()));
    }

    private List<View> views(List<Resource> resources) {
        Set<String> ids = some(2) || resources.isEmpty()
                ? Set.of("sg-1")
                : Set.of(pick(resources).id(), pick(resources).id() + "-gone");
        View some = View.of("view", weird())
                .withFilter(filter(ids))
                .withCrop(some(2) ? Optional.of(new Bounds(-5, random.nextInt(), 1, 2)) : Optional.empty())
                .withOverlay(some(2) ? weird() : "")
                .withViewpoint(some(2) ? Optional.of(new View.Viewpoint(random.nextInt(), 0, 90)) : Optional.empty());
        var strange = new View(
                "strange",
                weird(),
                some.filter(),
                ids,
                some.crop().map(area -> new View.Crop(area, extra())),
                "",
                some.viewpoint().map(at -> new View.Viewpoint(at.x(), at.y(), at.zoom(), extra())),
                extra());
        return some(2) ? List.of() : List.of(View.ALL.withCollapsed(ids), some, strange);
    }

    private Filter filter(Set<String> ids) {
        Set<String> words = Set.of("data", weird());
        Set<String> none = Set.of();
        return new Filter(
                some(2) ? words : none,
                some(2) ? words : none,
                some(2) ? ids : none,
                some(2) ? words : none,
                some(2),
                extra());
    }

    private Resource resource(Resource plain) {
        ResourceKind kind = some(8) && plain.at().size() == 1 ? ResourceKind.unknown(weird()) : plain.kind();
        List<Placement> at = plain.at().stream().map(this::placement).toList();
        List<String> groups = some(3) ? List.of("sg-1", weird()) : List.of();
        List<String> tags = some(3) ? List.of("owner:web", weird()) : List.of();
        return new Resource(plain.id(), kind, plain.name(), groups, tags, values(kind.properties()), at, extra());
    }

    private Placement placement(Placement plain) {
        int z = some(4) ? random.nextInt(9) - 4 : 0;
        var bounds = new Bounds(random.nextInt(), -random.nextInt(99), random.nextInt(999), random.nextInt(999));
        return new Placement(plain.key(), plain.in(), some(2) ? bounds : plain.bounds(), z, some(4), extra());
    }

    private Connection connection(Connection plain) {
        ConnectionKind kind = some(8) ? ConnectionKind.unknown(weird()) : plain.kind();
        return new Connection(
                plain.id(), kind, plain.from(), plain.to(), plain.name(), values(kind.properties()), via(), extra());
    }

    private List<Bend> via() {
        return Stream.generate(
                        () -> new Bend(weird(), weird(), some(2), List.of(random.nextInt(), -random.nextInt(99))))
                .limit(some(4) ? random.nextInt(3) : 0)
                .toList();
    }

    private SecurityGroup group(String id, List<Resource> resources) {
        return new SecurityGroup(
                id,
                weird(),
                pick(resources).id(),
                Stream.generate(this::rule).limit(random.nextInt(4)).toList(),
                extra());
    }

    private Rule rule() {
        Optional<Ports> ports =
                some(2) ? Optional.of(new Ports(random.nextInt(99999), random.nextInt(99999))) : Optional.empty();
        return new Rule(
                pick(List.of(Direction.values())),
                pick(List.of("tcp", "udp", "icmp", "all")),
                ports,
                weird(),
                some(2) ? weird() : "",
                extra());
    }

    private Environment environment(Design design, Environment plain) {
        Environment changed = plain.withName(weird()).withSettings(values(Settings.ALL));
        for (Resource resource : design.resources()) {
            changed = some(3)
                    ? changed.withOverride(resource.id(), values(resource.kind().properties()))
                    : changed;
        }
        for (Connection connection : design.connections()) {
            changed = some(3)
                    ? changed.withOverride(
                            connection.id(), values(connection.kind().properties()))
                    : changed;
        }
        return new Environment(
                changed.id(),
                changed.name(),
                changed.basedOn(),
                changed.settings(),
                changed.withOverride("gone", some(2) ? extra() : Values.NONE).overrides(),
                changed.withPresent("gone/a", some(2)).present(),
                extra());
    }

    private Values values(List<Property<?>> properties) {
        Values values = extra();
        for (Property<?> property : properties) {
            values = some(2) ? with(values, property) : values;
        }
        return values;
    }

    private Values with(Values values, Property<?> property) {
        return switch (property) {
            case Whole p -> values.with(p, some(4) ? random.nextLong() : random.nextInt(500) - 100L);
            case Amount p -> values.with(p, BigDecimal.valueOf(random.nextInt(), random.nextInt(15) - 5));
            case Flag p -> values.with(p, random.nextBoolean());
            case Choice p -> values.with(p, pick(p.options()).id());
            case Text p -> values.with(p, weird());
            case Size p ->
                values.with(p, some(3) ? weird() : pick(p.table().rows()).id());
            case Cidr p -> values.with(p, CidrText.of(some(3) ? weird() : "10.0." + random.nextInt(300) + ".0/24"));
            case Lines p ->
                values.with(
                        p, Stream.generate(this::weird).limit(random.nextInt(4)).toList());
        };
    }

    /// What a newer version might have added.
    private Values extra() {
        Values extra = Values.NONE;
        for (int i = some(4) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            extra = extra.withRaw("new " + pick(WeirdNames.ALL) + i, new Raw(pick(JSON)));
        }
        return extra;
    }

    private String weird() {
        List<String> names = new ArrayList<>(WeirdNames.ALL);
        names.add("\ud83d alone");
        names.add("\b\f\n\r\t\u0001\u000b\u007f\u2028");
        return pick(names);
    }

    private boolean some(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
