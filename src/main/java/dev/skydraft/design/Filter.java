package dev.skydraft.design;

import dev.skydraft.kind.Values;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What a view shows. What is empty asks for nothing; what is not, asks for any of its words, and all that is asked for
/// must be met. The containers around what is met are shown too.
///
/// @param categories ids of categories of kinds; with the kinds one question: either of both
/// @param kinds ids of kinds of resources
/// @param within ids of security groups, which are met by their members, and of containers, by what stands in them
/// @param tags words that resources have by themselves or from containers
/// @param neighbours whether what is connected with what is met is shown too
/// @param extra fields of the file that this version does not know
public record Filter(
        Set<String> categories,
        Set<String> kinds,
        Set<String> within,
        Set<String> tags,
        boolean neighbours,
        Values extra) {
    /// Asks for nothing, so everything is shown.
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), false, Values.NONE);

    public Filter {
        categories = sorted(categories);
        kinds = sorted(kinds);
        within = sorted(within);
        tags = sorted(tags);
    }

    private static Set<String> sorted(Set<String> words) {
        return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /// True if it lets everything through.
    public boolean showsAll() {
        return categories.isEmpty() && kinds.isEmpty() && within.isEmpty() && tags.isEmpty();
    }

    public Filter withCategories(Set<String> newCategories) {
        return new Filter(newCategories, kinds, within, tags, neighbours, extra);
    }

    public Filter withKinds(Set<String> newKinds) {
        return new Filter(categories, newKinds, within, tags, neighbours, extra);
    }

    public Filter withWithin(Set<String> groupsAndContainers) {
        return new Filter(categories, kinds, groupsAndContainers, tags, neighbours, extra);
    }

    public Filter withTags(Set<String> newTags) {
        return new Filter(categories, kinds, within, newTags, neighbours, extra);
    }

    public Filter withNeighbours(boolean too) {
        return new Filter(categories, kinds, within, tags, too, extra);
    }

    Filter without(Predicate<String> gone) {
        return withWithin(left(within, gone));
    }

    static Set<String> left(Set<String> ids, Predicate<String> gone) {
        var left = new TreeSet<>(ids);
        left.removeIf(gone);
        return left;
    }
}
