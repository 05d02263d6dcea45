package dev.skydraft.pricing;

import dev.skydraft.kind.Purchase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What may be assumed about purchases without a known price.
public final class Assumptions {
    public static final Assumptions NONE = new Assumptions(List.of());

    private final List<Assumption> closestFirst;

    public Assumptions(Collection<Assumption> all) {
        closestFirst = all.stream()
                .sorted(Comparator.comparingInt(a -> -a.keys().length()))
                .toList();
    }

    /// The one whose keys fit a price's key most closely.
    Optional<Assumption> find(String key, Purchase purchase) {
        return closestFirst.stream()
                .filter(a -> a.purchase() == purchase && key.startsWith(a.keys()))
                .findFirst();
    }
}
