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

/// Tells what each box costs a month, the hotter the larger its share of the bill. What is unknown has no share: its
/// box is plain and says so.
final class CostHeat {
    /// From which part of the bill on, in percent, each step of heat begins.
    private static final int[] FROM = {0, 2, 5, 15, 30};

    private final Estimate estimate;
    private final Map<PlacementRef, Overlay.Mark> marks = new HashMap<>();
    private final boolean[] used = new boolean[FROM.length];

    private CostHeat(Estimate estimate) {
        this.estimate = estimate;
    }

    static Overlay of(Deployment deployment, Estimate estimate) {
        var heat = new CostHeat(estimate);
        for (OwnerBill bill : estimate.bills()) {
            deployment.find(bill.owner()).ifPresent(resource -> heat.mark(resource, bill));
        }
        String title = deployment.environment().name() + " " + Money.total(estimate) + " a month";
        return new Overlay(title, heat.marks, heat.legend());
    }

    private void mark(Resource resource, OwnerBill bill) {
        var mark = new Overlay.Mark(tone(bill), caption(bill) + shared(resource.at()), false);
        for (Placement placement : resource.at()) {
            marks.put(new PlacementRef(resource.id(), placement.key()), mark);
        }
    }

    private Tone tone(OwnerBill bill) {
        if (isUnknown(bill)) {
            return Tone.PLAIN;
        }
        int step = step(bill.known());
        used[step] = true;
        return Tone.heat(step);
    }

    private int step(BigDecimal amount) {
        int step = 0;
        while (step + 1 < FROM.length && reaches(amount, FROM[step + 1])) {
            step++;
        }
        return step;
    }

    private boolean reaches(BigDecimal amount, int percent) {
        BigDecimal hundredfold = amount.multiply(BigDecimal.valueOf(100));
        return amount.signum() > 0
                && hundredfold.compareTo(estimate.total().multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    private static boolean isUnknown(OwnerBill bill) {
        return bill.unknown() > 0 && bill.known().signum() == 0;
    }

    private static String caption(OwnerBill bill) {
        if (isUnknown(bill)) {
            return "$ ?";
        }
        return (bill.unknown() > 0 ? "≥ " : "") + Money.dollars(bill.known());
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
        var legend = new ArrayList<Overlay.Entry>();
        for (int step = FROM.length - 1; step >= 0; step--) {
            if (used[step]) {
                legend.add(new Overlay.Entry(Tone.heat(step), range(step)));
            }
        }
        if (marks.values().stream().anyMatch(mark -> mark.tone().equals(Tone.PLAIN))) {
            legend.add(new Overlay.Entry(Tone.PLAIN, "not known yet"));
        }
        return legend;
    }

    private static String range(int step) {
        if (step == FROM.length - 1) {
            return FROM[step] + " % of the bill or more";
        }
        return step == 0 ? "less than " + FROM[1] + " %" : FROM[step] + " to " + FROM[step + 1] + " %";
    }
}
