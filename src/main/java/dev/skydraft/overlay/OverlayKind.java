package dev.skydraft.overlay;

import dev.skydraft.design.Deployment;
import dev.skydraft.picture.Overlay;
import dev.skydraft.pricing.Estimate;
import java.util.Optional;
import java.util.stream.Stream;

/// The overlays that there are, in the order of toolbar and menu.
public enum OverlayKind {
    COST("cost", "Costs", "each box's share of the bill") {
        @Override
        public Overlay of(Deployment whole, Deployment drawn, Optional<Estimate> estimate) {
            return estimate.map(bill -> CostHeat.of(whole, Piles.of(whole, drawn), bill))
                    .orElse(Overlay.NONE);
        }
    },
    SECURITY("security", "Security", "security groups, and what is open to the internet") {
        @Override
        public Overlay of(Deployment whole, Deployment drawn, Optional<Estimate> estimate) {
            return SecurityGroups.of(whole, Piles.of(whole, drawn));
        }
    },
    TRAFFIC("traffic", "Traffic", "how much data connections carry") {
        @Override
        public Overlay of(Deployment whole, Deployment drawn, Optional<Estimate> estimate) {
            return Traffic.of(whole, drawn, Piles.of(whole, drawn));
        }
    },
    ZONES("zones", "Zones", "what stands in which availability zone") {
        @Override
        public Overlay of(Deployment whole, Deployment drawn, Optional<Estimate> estimate) {
            return ZoneBands.of(whole, Piles.of(whole, drawn));
        }
    };

    private final String id;
    private final String label;
    private final String help;

    OverlayKind(String id, String label, String help) {
        this.id = id;
        this.label = label;
        this.help = help;
    }

    /// @param drawn what a view shows of the whole: a closed container is told of with all that is in it
    /// @param estimate of the whole, once it is reckoned
    public abstract Overlay of(Deployment whole, Deployment drawn, Optional<Estimate> estimate);

    /// The word in files.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// What it shows, as the end of a sentence.
    public String help() {
        return help;
    }

    public static Optional<OverlayKind> find(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
