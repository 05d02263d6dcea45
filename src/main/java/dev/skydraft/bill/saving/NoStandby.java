package dev.skydraft.bill.saving;

import dev.skydraft.change.Presence;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Role;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.stream.Stream;

/// No standbys in a development environment.
final class NoStandby implements Idea {
    @Override
    public Stream<Tip> tips(Estimate bill) {
        Deployment deployment = bill.deployment();
        List<PlacementRef> standbys = Development.is(deployment) ? standbys(deployment) : List.of();
        return standbys.isEmpty() ? Stream.empty() : Stream.of(tip(standbys));
    }

    private static List<PlacementRef> standbys(Deployment deployment) {
        return deployment.resources().stream()
                .flatMap(r -> r.at().stream()
                        .filter(p -> p.role() == Role.STANDBY)
                        .map(p -> new PlacementRef(r.id(), p.key())))
                .toList();
    }

    private static Tip tip(List<PlacementRef> standbys) {
        return Tip.of(
                        "no-standby",
                        "no Multi-AZ",
                        "Do without a standby in a second zone",
                        standbys.stream().map(PlacementRef::resource).toList(),
                        (design, environment) -> Presence.hide(design, environment, Selection.of(standbys))
                                .design())
                .costs(Level.LOW, Level.MEDIUM)
                .onlyIf("Only if it may be down for a while when its zone fails or it is patched.");
    }
}
