package dev.skydraft.pricing;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bills in the order of their owners' ids, with their sum kept; immutable. Exact sums make it possible to replace one
/// bill by taking it off and adding its successor.
final class Bills {
    static final Bills NONE = new Bills(new OwnerBill[0], BigDecimal.ZERO, 0);

    private final OwnerBill[] sorted;
    private final BigDecimal known;
    private final int unknown;

    private Bills(OwnerBill[] sorted, BigDecimal known, int unknown) {
        this.sorted = sorted;
        this.known = known;
        this.unknown = unknown;
    }

    static Bills of(List<OwnerBill> bills) {
        OwnerBill[] sorted = bills.toArray(new OwnerBill[0]);
        Arrays.sort(sorted, Comparator.comparing(OwnerBill::owner));
        BigDecimal known = BigDecimal.ZERO;
        int unknown = 0;
        for (OwnerBill bill : sorted) {
            known = known.add(bill.known());
            unknown += bill.unknown();
        }
        return new Bills(sorted, known, unknown);
    }

    BigDecimal known() {
        return known;
    }

    int unknown() {
        return unknown;
    }

    List<OwnerBill> list() {
        return new AbstractList<>() {
            @Override
            public OwnerBill get(int index) {
                return sorted[index];
            }

            @Override
            public int size() {
                return sorted.length;
            }
        };
    }

    Optional<OwnerBill> find(String owner) {
        int at = indexOf(owner);
        return at < 0 ? Optional.empty() : Optional.of(sorted[at]);
    }

    /// The bills with the one of that owner replaced, added, or taken out (null).
    Bills with(String owner, @Nullable OwnerBill bill) {
        int at = indexOf(owner);
        OwnerBill before = at < 0 ? null : sorted[at];
        if (before == null && bill == null) {
            return this;
        }
        BigDecimal sum = known;
        int missing = unknown;
        if (before != null) {
            sum = sum.subtract(before.known());
            missing -= before.unknown();
        }
        if (bill != null) {
            sum = sum.add(bill.known());
            missing += bill.unknown();
        }
        return new Bills(spliced(at, bill), sum, missing);
    }

    private OwnerBill[] spliced(int at, @Nullable OwnerBill bill) {
        int start = at < 0 ? -at - 1 : at;
        int rest = at < 0 ? start : start + 1;
        int added = bill == null ? 0 : 1;
        OwnerBill[] copy = new OwnerBill[start + added + sorted.length - rest];
        System.arraycopy(sorted, 0, copy, 0, start);
        if (bill != null) {
            copy[start] = bill;
        }
        System.arraycopy(sorted, rest, copy, start + added, sorted.length - rest);
        return copy;
    }

    private int indexOf(String owner) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted[middle].owner().compareTo(owner);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }
}
