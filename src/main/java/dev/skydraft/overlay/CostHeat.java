package dev.skydraft.overlay;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Tone;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tells what each box costs a month, the hotter the larger its share of the bill; a closed container costs what is in
/// it. What is unknown has no share: its box is plain and says so.
final class CostHeat {
    private final Estimate estimate;
    private final Heat heat;
    private final Map<PlacementRef, Overlay.Mark> marks = new HashMap<>();

    private CostHeat(Estimate estimate) {
        this.estimate = estimate;
        this.heat = new Heat(estimate.total(), "the bill");
    }

    /// What something costs together.
    ///
    /// @param unknown how many lines are unknown
    private record Cost(BigDecimal known, int unknown) {
        static Cost of(OwnerBill bill) {
            return new Cost(bill.known(), bill.unknown());
        }

        Cost plus(Cost other) {
            return new Cost(known.add(other.known), unknown + other.unknown);
        }

        boolean isUnknown() {
            return unknown > 0 && known.signum() == 0;
        }

        String text() {
            return isUnknown() ? "$ ?" : (unknown > 0 ? "≥ " : "") + Money.dollars(known);
        }
    }

    static Overlay of(Deployment deployment, Piles piles, Estimate estimate) {
        var costs = new CostHeat(estimate);
        for (OwnerBill bill : estimate.bills()) {
            deployment.find(bill.owner()).ifPresent(resource -> costs.mark(resource, Cost.of(bill)));
        }
        costs.markPiles(piles);
        String title = deployment.environment().name() + " " + Money.total(estimate) + " a month";
        return new Overlay(title, costs.marks, costs.legend());
    }

    private void mark(Resource resource, Cost cost) {
        var mark = new Overlay.Mark(tone(cost), cost.text() + shared(resource.at()), false);
        for (Placement placement : resource.at()) {
            marks.put(new PlacementRef(resource.id(), placement.key()), mark);
        }
    }

    private void markPiles(Piles piles) {
        if (piles.containers().isEmpty()) {
            return;
        }
        Map<String, Cost> costs = new HashMap<>();
        estimate.bills().forEach(bill -> costs.put(bill.owner(), Cost.of(bill)));
        var none = new Cost(BigDecimal.ZERO, 0);
        for (String container : piles.containers()) {
            Cost all = Stream.concat(
                            Stream.of(container), piles.in(container).stream().map(Resource::id))
                    .map(id -> costs.getOrDefault(id, none))
                    .reduce(none, Cost::plus);
            marks.put(piles.place(container), new Overlay.Mark(tone(all), all.text() + " for all in it", false));
        }
    }

    private Tone tone(Cost cost) {
        return cost.isUnknown() ? Tone.PLAIN : heat.tone(cost.known());
    }

    /// What is drawn several times is billed once.
    private static String shared(List<Placement> places) {
        return switch (places.size()) {
            case 1 -> "";
            case 2 -> " for both";
            default -> " for all " + places.size();
        };
    }

    private List<Overlay.Entry> legend() {
        var legend = new ArrayList<>(heat.legend());
        if (marks.values().stream().anyMatch(mark -> mark.tone().equals(Tone.PLAIN))) {
            legend.add(new Overlay.Entry(Tone.PLAIN, "not known yet"));
        }
        return legend;
    }
}
