package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.Slug;
import dev.skydraft.kind.Role;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The elements of a clip as they become elements of a design: with ids and names that are free there.
final class Fresh {
    private final Design target;
    private final Clip clip;
    private final Names names;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Fresh(Design target, Clip clip) {
        this.target = target;
        this.clip = clip;
        this.names = new Names(target);
        clip.part().resources().forEach(r -> ids.put(r.id(), rejoins(r) ? r.id() : take(r.id(), r.name())));
        clip.part().groups().forEach(g -> ids.put(g.id(), take(g.id(), g.name())));
    }

    /// The id in the design of an element of the clip, else the id itself.
    String id(String old) {
        return ids.getOrDefault(old, old);
    }

    /// The clip's resources in the design, their outermost placements where `home` puts them.
    List<Resource> resources(BiFunction<PlacementRef, Placement, Placement> home) {
        var fresh = new ArrayList<Resource>();
        for (Resource old : clip.part().resources()) {
            List<Placement> at = old.at().stream()
                    .map(p -> p.in().isPresent()
                            ? p.withIn(p.in().map(this::id))
                            : home.apply(new PlacementRef(old.id(), p.key()), p))
                    .toList();
            fresh.add(rejoins(old) ? rejoined(old, at) : fresh(old, Keys.promoted(at)));
        }
        return fresh;
    }

    List<SecurityGroup> groups() {
        return clip.part().groups().stream()
                .map(g -> g.withId(id(g.id())).withNetwork(id(g.network())).withRules(rules(g)))
                .toList();
    }

    /// The clip's connections, and those that lead outward to resources that the design still has.
    List<Connection> connections() {
        var fresh = new ArrayList<Connection>();
        for (Connection old : clip.part().connections()) {
            fresh.add(old.withEnds(id(old.from()), id(old.to())));
        }
        for (Connection old : clip.outward()) {
            Connection connected = old.withEnds(id(old.from()), id(old.to()));
            if (has(connected.from()) && has(connected.to())) {
                fresh.add(connected);
            }
        }
        fresh.removeIf(c -> clip.cut() && target.connections().has(c.id()));
        fresh.replaceAll(c -> c.withId(fresh(c)));
        return fresh;
    }

    /// An environment of the design that says about the pasted elements what it said about the copied ones.
    Environment environment(Design pasted, Environment environment) {
        Environment said = environment;
        for (Environment copied : clip.part().environments()) {
            if (copied.id().equals(environment.id())) {
                for (Map.Entry<String, Values> override : copied.overrides().entrySet()) {
                    said = said.withOverride(id(override.getKey()), override.getValue());
                }
                for (Map.Entry<String, Boolean> present : copied.present().entrySet()) {
                    String ref = ref(present.getKey());
                    said = Places.has(pasted, ref) ? said.withPresent(ref, present.getValue()) : said;
                }
            }
        }
        return said;
    }

    private String fresh(Connection connection) {
        String id = take(connection.id(), connection.from() + "-" + connection.to());
        ids.put(connection.id(), id);
        return id;
    }

    private Resource fresh(Resource old, List<Placement> at) {
        return old.withId(id(old.id()))
                .withName(names.take(old.name()))
                .withAt(at)
                .withGroups(old.groups().stream()
                        .filter(g -> ids.containsKey(g) || target.groups().has(g))
                        .map(this::id)
                        .toList());
    }

    /// A cut placement comes back to its resource, which other placements kept; unless an undo has brought it back
    /// already, so that pasting is copying.
    private boolean rejoins(Resource old) {
        Optional<Resource> left = clip.cut() ? target.find(old.id()) : Optional.empty();
        return left.filter(r -> r.kind().equals(old.kind()) && !r.kind().container())
                .filter(r -> old.at().stream().noneMatch(p -> stands(r, p)))
                .isPresent();
    }

    private boolean stands(Resource left, Placement cut) {
        return left.placement(cut.key())
                .filter(p -> Places.absolute(target, p).equals(Places.absolute(clip.part(), cut)))
                .isPresent();
    }

    /// A primary takes its part back from the standby that had it meanwhile.
    private Resource rejoined(Resource old, List<Placement> at) {
        Resource left = target.resources().get(old.id());
        boolean primary = at.stream().anyMatch(p -> p.role() == Role.PRIMARY);
        var all = new ArrayList<>(primary ? Keys.demoted(left.at()) : left.at());
        for (Placement placement : at) {
            boolean taken = all.stream().anyMatch(p -> p.key().equals(placement.key()));
            all.add(taken ? placement.withKey(Keys.next(target, left.kind(), all, placement.in())) : placement);
        }
        return left.withAt(all);
    }

    private List<SecurityGroup.Rule> rules(SecurityGroup group) {
        return group.rules().stream()
                .map(r -> new SecurityGroup.Rule(r.direction(), r.protocol(), r.ports(), id(r.peer()), r.description()))
                .toList();
    }

    private boolean has(String resource) {
        return target.resources().has(resource) || ids.containsValue(resource);
    }

    private String ref(String old) {
        String[] parts = old.split("/", 2);
        return parts.length < 2 ? id(old) : id(parts[0]) + "/" + parts[1];
    }

    private String take(String old, String name) {
        String id = Slug.free(clip.cut() ? old : Slug.of(name), i -> target.hasId(i) || taken.contains(i));
        taken.add(id);
        return id;
    }
}
