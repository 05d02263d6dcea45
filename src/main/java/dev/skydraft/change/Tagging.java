package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gives resources tags and takes them away.
public final class Tagging {
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,]+");

    private Tagging() {}

    /// The tags in a line of them, parted by commas or spaces, each once.
    public static List<String> tags(String line) {
        return BETWEEN_TAGS
                .splitAsStream(line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /// Why a text cannot be a tag, in one sentence; empty if it can.
    public static Optional<String> refusal(String tag) {
        return tags(tag).equals(List.of(tag))
                ? Optional.empty()
                : Optional.of(
                        quoted(tag) + " is no tag, expected one word without spaces and commas, such as owner:web");
    }

    /// The design with tags on resources, behind those that they have.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Design add(Design design, Collection<String> resources, List<String> tags) {
        tags.forEach(tag -> Refusal.throwIf(refusal(tag)));
        return changed(
                design,
                Set.copyOf(resources)::contains,
                own -> Stream.concat(own.stream(), tags.stream()).distinct().toList());
    }

    /// The design without a tag on some resources.
    public static Design remove(Design design, Collection<String> resources, String tag) {
        return changed(design, Set.copyOf(resources)::contains, own -> without(own, tag));
    }

    /// The design with a tag by another name wherever it is, also in what views show; where both are, they become one.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Design rename(Design design, String tag, String name) {
        Refusal.throwIf(refusal(name));
        return everywhere(
                design,
                tags -> tags.stream()
                        .map(t -> t.equals(tag) ? name : t)
                        .distinct()
                        .toList());
    }

    /// The design without a tag, also in what views show.
    public static Design delete(Design design, String tag) {
        return everywhere(design, tags -> without(tags, tag));
    }

    private static List<String> without(List<String> tags, String tag) {
        return tags.stream().filter(t -> !t.equals(tag)).toList();
    }

    private static Design everywhere(Design design, UnaryOperator<List<String>> change) {
        return changed(design, id -> true, change)
                .withViews(design.views().stream()
                        .map(view -> changed(view, change))
                        .toList());
    }

    private static View changed(View view, UnaryOperator<List<String>> change) {
        var tags = new TreeSet<>(change.apply(List.copyOf(view.filter().tags())));
        return view.withFilter(view.filter().withTags(tags));
    }

    private static Design changed(Design design, Predicate<String> which, UnaryOperator<List<String>> change) {
        return design.withResources(design.resources()
                .map(r -> Optional.of(which.test(r.id()) ? r.withTags(change.apply(r.tags())) : r)));
    }
}
