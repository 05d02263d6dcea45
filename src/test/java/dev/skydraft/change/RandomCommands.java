package dev.skydraft.change;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Does one random command of this package after another, the same for the same seed. A command that asks first and is
/// refused leaves the design as it is.
final class RandomCommands {
    private static final int MANY = 60;

    private final Random random;
    private final Map<String, UnaryOperator<Design>> commands = new LinkedHashMap<>();
    private final Set<String> effective = new TreeSet<>();
    private Clip clip = new Clip(Design.empty("clip"), List.of(), false);

    RandomCommands(long seed) {
        random = new Random(seed);
        commands.put("add", this::add);
        commands.put("addPlacement", this::addPlacement);
        commands.put("move", this::move);
        commands.put("drop", this::drop);
        commands.put("adoptAround", this::adoptAround);
        commands.put("resize", this::resize);
        commands.put("rename", this::rename);
        commands.put("connect", this::connect);
        commands.put("delete", this::delete);
        commands.put("hide", this::hide);
        commands.put("show", this::show);
        commands.put("setValue", this::setValue);
        commands.put("resetValue", this::resetValue);
        commands.put("addEnvironment", this::addEnvironment);
        commands.put("deleteEnvironment", this::deleteEnvironment);
        commands.put("renameEnvironment", this::renameEnvironment);
        commands.put("copy", this::copy);
        commands.put("cut", this::cut);
        commands.put("duplicate", this::duplicate);
        commands.put("group", this::group);
        commands.put("ungroup", this::ungroup);
        commands.put("addSecurityGroup", this::addSecurityGroup);
        commands.put("deleteSecurityGroup", this::deleteSecurityGroup);
        commands.put("editRules", this::editRules);
        commands.put("join", this::join);
        commands.put("leave", this::leave);
    }

    Design step(Design design) {
        String command = random.nextInt(4) == 0 ? "add" : pick(List.copyOf(commands.keySet()));
        Design after = commands.get(command).apply(design);
        if (!after.equals(design)) {
            effective.add(command);
        }
        return after;
    }

    /// The commands that have not changed anything yet.
    Set<String> idle() {
        var idle = new TreeSet<>(commands.keySet());
        idle.removeAll(effective);
        return idle;
    }

    private Design add(Design design) {
        ResourceKind kind = pick(Catalog.KINDS);
        Optional<String> container = container(design);
        boolean refused =
                Adding.refusal(design, environment(design), kind, container).isPresent();
        return refused || design.resources().size() > MANY
                ? design
                : Adding.resource(design, kind, container, bounds()).design();
    }

    private Design addPlacement(Design design) {
        return resource(design)
                .flatMap(r -> {
                    Optional<String> container = container(design);
                    return Adding.placementRefusal(design, environment(design), r.id(), container)
                                    .isPresent()
                            ? Optional.empty()
                            : Optional.of(Adding.placement(design, r.id(), container, bounds())
                                    .design());
                })
                .orElse(design);
    }

    private Design move(Design design) {
        return Moving.nudge(design, refs(design), offset(), offset());
    }

    private Design drop(Design design) {
        Collection<PlacementRef> refs = refs(design);
        Optional<String> container = container(design);
        return Containment.refusal(design, refs, container).isPresent()
                ? design
                : Moving.drop(design, refs, offset(), offset(), container);
    }

    private Design adoptAround(Design design) {
        return container(design).map(c -> Adopting.around(design, c)).orElse(design);
    }

    private Design resize(Design design) {
        return refs(design).stream()
                .findFirst()
                .map(ref -> Resizing.to(design, ref, bounds()))
                .orElse(design);
    }

    private Design rename(Design design) {
        return element(design)
                .map(e -> Renaming.to(design, e.id(), "Name " + random.nextInt(20)))
                .orElse(design);
    }

    private Design connect(Design design) {
        Optional<Resource> from = resource(design);
        Optional<Resource> to = resource(design);
        var kind = pick(Catalog.CONNECTION_KINDS);
        if (from.isEmpty() || to.isEmpty()) {
            return design;
        }
        String start = from.get().id();
        String end = to.get().id();
        return Connecting.refusal(design, kind, start, end).isPresent()
                ? design
                : Connecting.connect(design, kind, start, end).design();
    }

    private Design delete(Design design) {
        return Deleting.everywhere(design, selection(design)).design();
    }

    private Design hide(Design design) {
        return Presence.hide(design, environment(design), selection(design)).design();
    }

    private Design show(Design design) {
        return Presence.show(design, environment(design), selection(design)).design();
    }

    private Design setValue(Design design) {
        return resource(design)
                .flatMap(r -> property(r).map(p -> set(design, r, p)))
                .orElse(design);
    }

    private Design set(Design design, Resource resource, Property<?> property) {
        String environment = environment(design);
        return switch (property) {
            case Whole p -> EnvironmentValues.set(design, environment, resource.id(), p, 1L + random.nextInt(4));
            case Amount p ->
                EnvironmentValues.set(design, environment, resource.id(), p, BigDecimal.valueOf(random.nextInt(4)));
            case Flag p -> EnvironmentValues.set(design, environment, resource.id(), p, random.nextBoolean());
            case Text p -> EnvironmentValues.set(design, environment, resource.id(), p, "text " + random.nextInt(4));
            default -> design;
        };
    }

    private Design resetValue(Design design) {
        return resource(design)
                .flatMap(r -> property(r).map(p -> EnvironmentValues.reset(design, environment(design), r.id(), p)))
                .orElse(design);
    }

    private Design addEnvironment(Design design) {
        String name = "env " + random.nextInt(1000);
        if (design.environments().size() > 5
                || Environments.nameRefusal(design, "", name).isPresent()) {
            return design;
        }
        return random.nextBoolean()
                ? Environments.add(design, environment(design), name)
                : Environments.duplicate(design, environment(design), name);
    }

    private Design deleteEnvironment(Design design) {
        String environment = environment(design);
        return Environments.deletionRefusal(design, environment).isPresent()
                ? design
                : Environments.delete(design, environment);
    }

    private Design renameEnvironment(Design design) {
        String environment = environment(design);
        String name = "env " + random.nextInt(1000);
        return Environments.nameRefusal(design, environment, name).isPresent()
                ? design
                : Environments.rename(design, environment, name);
    }

    private Design copy(Design design) {
        clip = Copying.copy(design, selection(design));
        return paste(design);
    }

    private Design cut(Design design) {
        Selection selection = selection(design);
        clip = Copying.cut(design, selection);
        return paste(Deleting.everywhere(design, selection).design());
    }

    private Design paste(Design design) {
        Optional<String> container = container(design);
        boolean refused = Pasting.refusal(design, clip, container).isPresent()
                || design.resources().size() > MANY;
        return refused
                ? design
                : Pasting.into(design, clip, container, offset(), offset()).design();
    }

    private Design duplicate(Design design) {
        return design.resources().size() > MANY
                ? design
                : Pasting.duplicate(design, selection(design), 24, 24).design();
    }

    private Design group(Design design) {
        Collection<PlacementRef> refs = refs(design);
        return Grouping.refusal(design, refs).isPresent()
                ? design
                : Grouping.wrap(design, Drawing.GROUP, refs).design();
    }

    private Design ungroup(Design design) {
        return design.resources().stream()
                .filter(r -> r.has(Trait.TRANSPARENT))
                .findAny()
                .map(r -> Grouping.unwrap(design, r.id()).design())
                .orElse(design);
    }

    private Design addSecurityGroup(Design design) {
        return Networks.all(design)
                .findAny()
                .map(n -> SecurityGroups.add(design, n.id(), "sg"))
                .orElse(design);
    }

    private Design deleteSecurityGroup(Design design) {
        return securityGroup(design)
                .map(g -> SecurityGroups.delete(design, g.id()))
                .orElse(design);
    }

    private Design editRules(Design design) {
        return securityGroup(design)
                .map(g -> {
                    var rule = new SecurityGroup.Rule(
                            SecurityGroup.Direction.INBOUND,
                            "tcp",
                            Optional.of(SecurityGroup.Ports.of(random.nextInt(1000))),
                            securityGroup(design).orElseThrow().id(),
                            "");
                    return g.rules().isEmpty() || random.nextBoolean()
                            ? SecurityGroups.addRule(design, g.id(), rule)
                            : random.nextBoolean()
                                    ? SecurityGroups.changeRule(design, g.id(), 0, rule)
                                    : SecurityGroups.deleteRule(design, g.id(), 0);
                })
                .orElse(design);
    }

    private Design join(Design design) {
        List<Design> joined = design.groups().stream()
                .flatMap(g -> design.resources().stream()
                        .filter(r ->
                                SecurityGroups.refusal(design, r.id(), g.id()).isEmpty())
                        .map(r -> SecurityGroups.join(design, r.id(), g.id())))
                .toList();
        return joined.isEmpty() ? design : pick(joined);
    }

    private Design leave(Design design) {
        return design.resources().stream()
                .filter(r -> !r.groups().isEmpty())
                .findAny()
                .map(r -> SecurityGroups.leave(design, r.id(), r.groups().getFirst()))
                .orElse(design);
    }

    private String environment(Design design) {
        return pick(design.environments()).id();
    }

    private Optional<Resource> resource(Design design) {
        return design.resources().isEmpty() ? Optional.empty() : Optional.of(pick(design.resources()));
    }

    private Optional<SecurityGroup> securityGroup(Design design) {
        return design.groups().isEmpty() ? Optional.empty() : Optional.of(pick(design.groups()));
    }

    private Optional<Element> element(Design design) {
        List<Element> all = Stream.<List<? extends Element>>of(
                        design.resources(), design.connections(), design.groups())
                .<Element>flatMap(List::stream)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(all));
    }

    private Optional<Property<?>> property(Resource resource) {
        List<Property<?>> all = resource.kind().properties();
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(all));
    }

    /// A container, or the bare canvas now and then.
    private Optional<String> container(Design design) {
        List<Resource> containers =
                design.resources().stream().filter(r -> r.kind().container()).toList();
        return containers.isEmpty() || random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(pick(containers).id());
    }

    private Selection selection(Design design) {
        var connections = new TreeSet<String>();
        if (!design.connections().isEmpty() && random.nextBoolean()) {
            connections.add(pick(design.connections()).id());
        }
        return new Selection(new TreeSet<>(refs(design)), connections);
    }

    private Collection<PlacementRef> refs(Design design) {
        var refs = new TreeSet<PlacementRef>();
        for (int i = random.nextInt(4); i > 0 && !design.resources().isEmpty(); i--) {
            Places.refs(pick(design.resources()))
                    .filter(_ -> random.nextInt(3) > 0)
                    .forEach(refs::add);
        }
        return refs;
    }

    private Bounds bounds() {
        return new Bounds(
                random.nextInt(600) - 100, random.nextInt(600) - 100, random.nextInt(400), random.nextInt(400));
    }

    private int offset() {
        return random.nextInt(400) - 200;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
