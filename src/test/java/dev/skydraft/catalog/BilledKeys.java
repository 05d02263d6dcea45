package dev.skydraft.catalog;

import dev.skydraft.kind.Bill;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Unit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The price keys that bills ask for, in every size and many ways of setting things up.
public final class BilledKeys {
    private BilledKeys() {}

    /// What each key's price is per, by key.
    public static Map<String, Unit> of(Provider provider) {
        var keys = new TreeMap<String, Unit>();
        for (Billed billed : Billed.ALL) {
            if (billed.bills().get(provider) instanceof Bill.Charged charged) {
                charged.rules().forEach(rule -> refs(billed, rule, provider).forEach(ref -> put(keys, ref, rule)));
            }
        }
        return keys;
    }

    private static void put(Map<String, Unit> keys, PriceRef ref, CostRule rule) {
        keys.put(ref.key(), rule.unit());
        ref.less().ifPresent(less -> keys.put(less, rule.unit()));
    }

    private static Stream<PriceRef> refs(Billed billed, CostRule rule, Provider provider) {
        return Stream.concat(billed.cases(provider).stream(), billed.sizes(provider))
                .flatMap(seen -> Billed.line(rule, seen).stream())
                .flatMap(line -> line.price().stream())
                .distinct();
    }
}
