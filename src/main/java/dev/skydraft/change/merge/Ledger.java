package dev.skydraft.change.merge;

import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Merges things of any kind and notes where the sides are at odds; what is ours stays there, unless it is said that
/// theirs is taken.
final class Ledger {
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Conflict> taken;
    private String element = "";

    /// @param taken the conflicts in which their side is taken
    Ledger(Set<Conflict> taken) {
        this.taken = taken;
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /// Notes something in which our side stays.
    void note(String about, String what, String kept, String other) {
        conflicts.add(new Conflict(about, what, kept, other));
    }

    /// Ours, or theirs if that is to be taken.
    private <T> T chosen(Three<T> three, String what, String kept, String other) {
        var conflict = new Conflict(element, what, kept, other);
        conflicts.add(conflict);
        return taken.contains(conflict) ? three.theirs() : three.ours();
    }

    /// A thing that is one or the other, never both.
    ///
    /// @param words how it reads to the user
    <T> T one(String what, Three<T> three, Function<T, String> words) {
        return three.settled()
                .orElseGet(() -> chosen(three, what, words.apply(three.ours()), words.apply(three.theirs())));
    }

    /// Values, each on its own.
    ///
    /// @param owner whose values they are
    /// @param label how a value's id reads to the user
    Values values(String owner, Three<Values> three, Function<String, String> label) {
        return three.settled().orElseGet(() -> {
            var ids = new TreeSet<>(three.ours().ids());
            ids.addAll(three.theirs().ids());
            ids.addAll(three.base().ids());
            Values merged = three.ours();
            for (String id : ids) {
                Three<Optional<Object>> each = three.map(values -> values.own(id));
                boolean ours =
                        one(owner + ", " + label.apply(id), each, Ledger::words).equals(each.ours());
                merged = ours ? merged : merged.taking(id, three.theirs());
            }
            return merged;
        });
    }

    /// Things known by a key: what one side added or removed is added or removed, and what both have is merged.
    ///
    /// @param name how one of them reads to the user
    /// @param merge merges two versions of one
    <E> List<E> keyed(
            Three<? extends Collection<E>> three,
            Function<E, String> key,
            Function<E, String> name,
            Function<Three<E>, E> merge) {
        Three<Map<String, E>> maps =
                new Three<>(map(three.base(), key), map(three.ours(), key), map(three.theirs(), key));
        var keys = new LinkedHashSet<>(maps.ours().keySet());
        keys.addAll(maps.theirs().keySet());
        return keys.stream()
                .flatMap(k -> about(k, maps.map(map -> Optional.ofNullable(map.get(k))), name, merge).stream())
                .toList();
    }

    /// What is keyed within an element belongs to that.
    private <E> Optional<E> about(
            String key, Three<Optional<E>> three, Function<E, String> name, Function<Three<E>, E> merge) {
        String outer = element;
        element = outer.isEmpty() ? key : outer;
        try {
            return each(three, name, merge);
        } finally {
            element = outer;
        }
    }

    private <E> Optional<E> each(Three<Optional<E>> three, Function<E, String> name, Function<Three<E>, E> merge) {
        Optional<Optional<E>> settled = three.settled();
        if (settled.isPresent()) {
            return settled.get();
        }
        String what = Stream.of(three.ours(), three.theirs())
                .flatMap(Optional::stream)
                .findFirst()
                .map(name)
                .orElse("");
        if (three.ours().isPresent()
                && three.theirs().isPresent()
                && three.base().isPresent()) {
            return Optional.of(merge.apply(three.map(Optional::get)));
        }
        String changed = three.base().isPresent() ? "changed" : "added";
        return chosen(
                three,
                what,
                three.ours().isPresent() ? changed : "removed",
                three.theirs().isPresent() ? changed + (three.base().isPresent() ? "" : " too") : "removed");
    }

    private static <E> Map<String, E> map(Collection<E> all, Function<E, String> key) {
        var map = new LinkedHashMap<String, E>();
        all.forEach(e -> map.put(key.apply(e), e));
        return map;
    }

    /// A list of words or rules, without what either side took out and with what either added. Where both replaced the
    /// same entries nobody can say which replacement stands for which, and ours stays.
    <E> List<E> members(String what, Three<List<E>> three) {
        Optional<List<E>> settled = three.settled();
        if (settled.isPresent()) {
            return settled.get();
        }
        List<E> removedByOurs = without(three.base(), three.ours());
        List<E> removedByTheirs = without(three.base(), three.theirs());
        List<E> addedByTheirs = without(three.theirs(), three.base());
        boolean replacedByBoth = removedByOurs.stream().anyMatch(removedByTheirs::contains)
                && !addedByTheirs.isEmpty()
                && !without(three.ours(), three.base()).isEmpty();
        if (replacedByBoth) {
            return one(what, three, list -> list.size() + " entries");
        }
        List<E> merged = new ArrayList<>(without(three.ours(), removedByTheirs));
        merged.addAll(without(addedByTheirs, merged));
        return merged;
    }

    private static <E> List<E> without(List<E> all, List<E> some) {
        return all.stream().filter(e -> !some.contains(e)).toList();
    }

    private static String words(Optional<Object> value) {
        return value.map(Ledger::text).orElse("not set");
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Values.Raw(String json) -> json;
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }
}
