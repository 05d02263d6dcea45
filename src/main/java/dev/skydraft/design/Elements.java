package dev.skydraft.design;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Elements (and what is reckoned for each, such as bills) in the order of their ids; immutable. An edit copies one
/// array of references, and what it leaves untouched stays the same object, so that [#changes] finds the difference of
/// two versions by identity.
public final class Elements<E extends Identified> extends AbstractList<E> implements RandomAccess {
    private static final Elements<?> NONE = new Elements<>(new Identified[0]);

    private final Identified[] sorted;

    /// How many look-ups there were; may miss some where threads race, which does no harm.
    private int lookUps;

    /// Made once there were so many look-ups that it pays, and given back when memory runs short: the history of an
    /// editor keeps many versions.
    private volatile SoftReference<Map<String, Identified>> index = new SoftReference<>(null);

    private Elements(Identified[] sorted) {
        this.sorted = sorted;
    }

    @SuppressWarnings("unchecked")
    public static <E extends Identified> Elements<E> none() {
        return (Elements<E>) NONE;
    }

    /// @throws InvalidDesign if two elements share an id
    public static <E extends Identified> Elements<E> of(Collection<? extends E> elements) {
        Identified[] sorted = elements.toArray(new Identified[0]);
        Arrays.sort(sorted, Comparator.comparing(Identified::id));
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].id().equals(sorted[i - 1].id())) {
                String id = sorted[i].id();
                throw new InvalidDesign(
                        "Two elements have the id \"" + id + "\", expected unique ids",
                        new InvalidDesign.Spot(id, "id", id));
            }
        }
        return new Elements<>(sorted);
    }

    @SuppressWarnings("unchecked")
    public Optional<E> find(String id) {
        return Optional.ofNullable((E) lookUp(id));
    }

    public boolean has(String id) {
        return lookUp(id) != null;
    }

    /// @throws NoSuchElementException if there is none
    @SuppressWarnings("unchecked")
    public E get(String id) {
        Identified found = lookUp(id);
        if (found == null) {
            throw new NoSuchElementException("No element \"" + id + "\"");
        }
        return (E) found;
    }

    /// Adds the element, or puts it in the place of the one with its id.
    public Elements<E> with(E element) {
        int at = indexOf(element.id());
        if (at >= 0 && sorted[at] == element) {
            return this;
        }
        if (at >= 0) {
            Identified[] copy = sorted.clone();
            copy[at] = element;
            return new Elements<>(copy);
        }
        int before = -at - 1;
        Identified[] copy = new Identified[sorted.length + 1];
        System.arraycopy(sorted, 0, copy, 0, before);
        copy[before] = element;
        System.arraycopy(sorted, before, copy, before + 1, sorted.length - before);
        return new Elements<>(copy);
    }

    /// The same object if there is no such element.
    public Elements<E> without(String id) {
        return indexOf(id) < 0 ? this : keep(e -> !e.id().equals(id));
    }

    /// Those that are wanted; the same object if that is all of them.
    public Elements<E> keep(Predicate<? super E> wanted) {
        Identified[] kept = stream().filter(wanted).toArray(Identified[]::new);
        return kept.length == sorted.length ? this : new Elements<>(kept);
    }

    /// Each element as `change` makes it, without those that it makes empty; ids stay.
    public Elements<E> map(Function<E, Optional<E>> change) {
        Identified[] mapped = new Identified[sorted.length];
        int kept = 0;
        boolean same = true;
        for (int i = 0; i < sorted.length; i++) {
            Optional<E> now = change.apply(get(i));
            if (now.isPresent()) {
                mapped[kept++] = now.get();
            }
            same &= now.isPresent() && now.get() == sorted[i];
        }
        return same ? this : new Elements<>(Arrays.copyOf(mapped, kept));
    }

    /// These elements with some replaced, added, or (where the patch is empty) taken out.
    ///
    /// @param patches by id, each empty or an element with that id
    public Elements<E> patched(SortedMap<String, Optional<E>> patches) {
        Identified[] patched = new Identified[sorted.length + patches.size()];
        int size = 0;
        int next = 0;
        for (Map.Entry<String, Optional<E>> patch : patches.entrySet()) {
            int at = indexOf(patch.getKey());
            int untouched = (at < 0 ? -at - 1 : at) - next;
            System.arraycopy(sorted, next, patched, size, untouched);
            size += untouched;
            next += untouched + (at < 0 ? 0 : 1);
            if (patch.getValue().isPresent()) {
                patched[size++] = patch.getValue().get();
            }
        }
        System.arraycopy(sorted, next, patched, size, sorted.length - next);
        return patches.isEmpty() ? this : new Elements<>(Arrays.copyOf(patched, size + sorted.length - next));
    }

    /// Visits every element that differs between two versions, in the order of ids: (before, null) for a removed one,
    /// (null, after) for an added one, both for a changed one.
    public static <E extends Identified> void changes(
            Elements<E> before, Elements<E> after, BiConsumer<@Nullable E, @Nullable E> visitor) {
        if (before == after) {
            return;
        }
        int i = 0;
        int j = 0;
        while (i < before.sorted.length || j < after.sorted.length) {
            E old = i < before.sorted.length ? before.get(i) : null;
            E now = j < after.sorted.length ? after.get(j) : null;
            int order = compare(old, now);
            if (old != now) {
                visitor.accept(order <= 0 ? old : null, order >= 0 ? now : null);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static int compare(@Nullable Identified old, @Nullable Identified now) {
        if (old == now) {
            return 0;
        }
        if (old == null) {
            return 1;
        }
        return now == null ? -1 : old.id().compareTo(now.id());
    }

    private @Nullable Identified lookUp(String id) {
        if (sorted.length == 0) {
            return null;
        }
        Map<String, Identified> known = index.get();
        if (known == null && ++lookUps > sorted.length / 4) {
            known = indexed();
        }
        if (known != null) {
            return known.get(id);
        }
        int at = indexOf(id);
        return at < 0 ? null : sorted[at];
    }

    private Map<String, Identified> indexed() {
        Map<String, Identified> made = HashMap.newHashMap(sorted.length);
        for (Identified element : sorted) {
            made.put(element.id(), element);
        }
        index = new SoftReference<>(made);
        lookUps = 0;
        return made;
    }

    /// Where the id stands, or (negative) -1 minus where it would stand.
    private int indexOf(String id) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted[middle].id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /// Two versions share most of their elements, and the same object need not be compared with itself.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Elements<?> elements) || elements.sorted.length != sorted.length) {
            return super.equals(other);
        }
        for (int i = 0; i < sorted.length; i++) {
            if (!Objects.equals(sorted[i], elements.sorted[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) sorted[index];
    }

    @Override
    public int size() {
        return sorted.length;
    }
}
