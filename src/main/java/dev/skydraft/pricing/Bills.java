package dev.skydraft.pricing;

import dev.skydraft.design.Elements;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Bills in the order of their owners' ids, with their sum kept; immutable. Exact sums make it possible to replace one
/// bill by taking it off and adding its successor.
///
/// @param tiered those of the list with lines whose tiers count over the account, in the same order
/// @param known the exact sum of all known lines, in USD a month
/// @param unknown how many lines are unknown
record Bills(Elements<OwnerBill> list, Elements<OwnerBill> tiered, BigDecimal known, int unknown) {

    static Bills of(Collection<OwnerBill> bills) {
        BigDecimal known = BigDecimal.ZERO;
        int unknown = 0;
        for (OwnerBill bill : bills) {
            known = known.add(bill.known());
            unknown += bill.unknown();
        }
        Elements<OwnerBill> list = Elements.of(bills);
        return new Bills(list, list.keep(OwnerBill::pooledTiers), known, unknown);
    }

    /// These bills with some replaced, added, or (where the patch is empty) taken out, by owner.
    Bills patched(SortedMap<String, Optional<OwnerBill>> patches) {
        BigDecimal sum = known;
        int missing = unknown;
        var tieredPatches = new TreeMap<String, Optional<OwnerBill>>();
        for (Map.Entry<String, Optional<OwnerBill>> patch : patches.entrySet()) {
            Optional<OwnerBill> before = list.find(patch.getKey());
            Optional<OwnerBill> after = patch.getValue();
            sum = sum.subtract(known(before)).add(known(after));
            missing += unknown(after) - unknown(before);
            if (pooledTiers(before) || pooledTiers(after)) {
                tieredPatches.put(patch.getKey(), after.filter(OwnerBill::pooledTiers));
            }
        }
        return new Bills(list.patched(patches), tiered.patched(tieredPatches), sum, missing);
    }

    private static boolean pooledTiers(Optional<OwnerBill> bill) {
        return bill.map(OwnerBill::pooledTiers).orElse(false);
    }

    private static BigDecimal known(Optional<OwnerBill> bill) {
        return bill.map(OwnerBill::known).orElse(BigDecimal.ZERO);
    }

    private static int unknown(Optional<OwnerBill> bill) {
        return bill.map(OwnerBill::unknown).orElse(0);
    }
}
