package dev.skydraft.bill.saving;

import dev.skydraft.catalog.PublicAddress;
import dev.skydraft.change.Presence;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Identified;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.stream.Stream;

/// Gives back public IPv4 addresses that nothing uses: they are billed all the same.
final class IdleAddresses implements Idea {
    @Override
    public Stream<Tip> tips(Estimate bill) {
        List<String> idle = bill.deployment().resources().stream()
                .filter(r -> r.kind().equals(PublicAddress.KIND) && !r.values().get(PublicAddress.IN_USE))
                .map(Identified::id)
                .toList();
        return idle.isEmpty() ? Stream.empty() : Stream.of(tip(idle));
    }

    private static Tip tip(List<String> idle) {
        return Tip.of(
                        "idle-addresses",
                        "no idle addresses",
                        "Give back idle public addresses",
                        idle,
                        (design, environment) -> without(design, environment, idle))
                .onlyIf("Only if nobody has to find the same address again, such as a partner's firewall.");
    }

    private static Design without(Design design, String environment, List<String> idle) {
        Design left = design;
        for (String id : idle) {
            left = Presence.hide(left, environment, Selection.ofElement(left, id))
                    .design();
        }
        return left;
    }
}
