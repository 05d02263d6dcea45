package dev.skydraft.bill;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A bill split by what tags say of its resources: by the owner of tags such as `owner:web`. What stands in a container
/// has its tags too. A connection goes with the resource that it starts at, else with the one that it ends at.
///
/// @param key what stands before the colon: `owner`
/// @param parts by value in the order of the alphabet, what has no such tag last; their sum is the bill
public record TagSplit(Estimate bill, String key, List<Part> parts) {

    /// What is tagged alike.
    ///
    /// @param value what stands behind the colon, several joined by "+"; empty text for what has no such tag
    /// @param known the exact sum of all known lines, in USD a month
    /// @param unknown how many lines are not known
    public record Part(String value, BigDecimal known, int unknown) {
        public boolean tagged() {
            return !value.isEmpty();
        }

        Part plus(OwnerBill bill) {
            return new Part(value, known.add(bill.known()), unknown + bill.unknown());
        }
    }

    public TagSplit {
        parts = List.copyOf(parts);
    }

    /// What stands before the colon of the tags of a design, in the order of the alphabet: what its bills can be split
    /// by.
    public static SortedSet<String> keys(Design design) {
        return design.resources().stream()
                .flatMap(resource -> resource.tags().stream())
                .filter(tag -> tag.indexOf(':') > 0)
                .map(tag -> tag.substring(0, tag.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static TagSplit of(Estimate bill, String key) {
        var values = new TagValues(bill.deployment(), key);
        var byValue = new TreeMap<String, Part>();
        for (OwnerBill owner : bill.bills()) {
            String value = values.of(owner.owner());
            byValue.put(
                    value,
                    byValue.getOrDefault(value, new Part(value, BigDecimal.ZERO, 0))
                            .plus(owner));
        }
        var parts = new ArrayList<Part>();
        Optional<Part> untagged = Optional.ofNullable(byValue.remove(""));
        parts.addAll(byValue.values());
        untagged.ifPresent(parts::add);
        return new TagSplit(bill, key, parts);
    }
}
