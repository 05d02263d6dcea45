package dev.skydraft.overlay;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which security groups each box is in, and which boxes the whole internet may reach.
final class SecurityGroups {
    private static final String NO_GROUP = "no security group";

    private final Deployment deployment;
    private final Map<PlacementRef, Overlay.Mark> marks = new HashMap<>();

    /// The groups that have members here, with their tones, in the design's order.
    private final Map<String, Tone> tones = new LinkedHashMap<>();

    private SecurityGroups(Deployment deployment) {
        this.deployment = deployment;
    }

    static Overlay of(Deployment deployment, Piles piles) {
        var security = new SecurityGroups(deployment);
        int hue = 0;
        for (SecurityGroup group : deployment.design().groups()) {
            security.tones.put(group.id(), Tone.hue(hue++));
        }
        deployment.resources().forEach(security::mark);
        piles.containers().forEach(container -> security.markPile(container, piles));
        return new Overlay("Security groups", security.marks, security.legend());
    }

    private void mark(Resource resource) {
        List<SecurityGroup> groups = groups(resource);
        if (groups.isEmpty() && !resource.has(Trait.GUARDED)) {
            return;
        }
        Overlay.Mark mark = mark(groups);
        for (Placement placement : resource.at()) {
            marks.put(new PlacementRef(resource.id(), placement.key()), mark);
        }
    }

    /// A closed container tells how much of what is in it the internet may reach.
    private void markPile(String container, Piles piles) {
        List<Resource> guarded = piles.in(container).stream()
                .filter(r -> !r.groups().isEmpty() || r.has(Trait.GUARDED))
                .toList();
        long open =
                guarded.stream().filter(r -> Opening.of(groups(r)).isPresent()).count();
        if (!guarded.isEmpty()) {
            String caption = (open == 0 ? "none" : open) + " of " + guarded.size() + " open to the internet";
            marks.put(piles.place(container), new Overlay.Mark(Tone.PLAIN, caption, open > 0));
        }
    }

    private Overlay.Mark mark(List<SecurityGroup> groups) {
        if (groups.isEmpty()) {
            return new Overlay.Mark(Tone.PLAIN, NO_GROUP, false);
        }
        Optional<String> opening = Opening.of(groups);
        String names = groups.stream().map(SecurityGroup::name).collect(Collectors.joining(", "));
        String caption = opening.map(ports -> ports + " · " + names).orElse(names);
        return new Overlay.Mark(tones.getOrDefault(groups.getFirst().id(), Tone.PLAIN), caption, opening.isPresent());
    }

    private List<SecurityGroup> groups(Resource resource) {
        return resource.groups().stream()
                .flatMap(id -> deployment.design().groups().find(id).stream())
                .toList();
    }

    private List<Overlay.Entry> legend() {
        var legend = new ArrayList<Overlay.Entry>();
        deployment.design().groups().stream()
                .filter(this::isSeen)
                .forEach(group ->
                        legend.add(new Overlay.Entry(tones.getOrDefault(group.id(), Tone.PLAIN), group.name())));
        if (seen().anyMatch(Overlay.Mark::alarm)) {
            legend.add(new Overlay.Entry(Tone.ALARM, "open to the internet"));
        }
        if (seen().anyMatch(mark -> mark.caption().equals(NO_GROUP))) {
            legend.add(new Overlay.Entry(Tone.PLAIN, "in no group"));
        }
        return legend;
    }

    private boolean isSeen(SecurityGroup group) {
        return deployment.resources().stream().anyMatch(r -> r.groups().contains(group.id()));
    }

    private Stream<Overlay.Mark> seen() {
        return marks.values().stream();
    }
}
