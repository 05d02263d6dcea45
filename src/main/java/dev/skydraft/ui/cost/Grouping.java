package dev.skydraft.ui.cost;

import dev.skydraft.bill.TagSplit;
import dev.skydraft.bill.TagValues;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Category;
import dev.skydraft.pricing.OwnerBill;
import dev.skydraft.ui.document.Reckoning;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the resources and connections of a bill are gathered by: their category, or what tags such as `owner:web` say
/// of them.
///
/// @param tag what stands before the colon; empty text to gather by category
/// @param keys what else the tags of the design have before their colons, in the order of the alphabet
public record Grouping(String tag, List<String> keys) {
    static final String CATEGORY = "";
    static final Grouping BY_CATEGORY = new Grouping(CATEGORY, List.of());

    /// @param wanted a tag's key; gives way to the category where the design has no such tag
    static Grouping of(Design design, String wanted) {
        List<String> keys = List.copyOf(TagSplit.keys(design));
        return new Grouping(keys.contains(wanted) ? wanted : CATEGORY, keys);
    }

    boolean byCategory() {
        return tag.equals(CATEGORY);
    }

    /// The key of the group of what has no such tag.
    String untagged() {
        return tag + ":";
    }

    /// One group, as a row of the table has it.
    ///
    /// @param rank orders groups before their names do
    record Group(int rank, String key, String name) implements Comparable<Group> {
        private static final List<Category> CATEGORIES = List.of(Category.values());
        private static final Comparator<Group> ORDER = Comparator.comparingInt(Group::rank)
                .thenComparing(Group::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Group::key);

        static Group of(Category category) {
            return new Group(CATEGORIES.indexOf(category), category.name(), category.label());
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /// Tells the groups of some bills.
    interface Groups {
        Group of(String environment, OwnerBill bill);
    }

    Groups groups(Reckoning reckoning) {
        if (byCategory()) {
            return (_, bill) -> Group.of(bill.category());
        }
        Map<String, TagValues> values = new HashMap<>();
        reckoning.estimates().forEach((id, estimate) -> values.put(id, new TagValues(estimate.deployment(), tag)));
        return (environment, bill) ->
                tagged(Objects.requireNonNull(values.get(environment)).of(bill.owner()));
    }

    private Group tagged(String value) {
        String key = untagged() + value;
        return value.isEmpty() ? new Group(1, key, "No " + tag) : new Group(0, key, value);
    }
}
