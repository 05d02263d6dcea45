package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.catalog.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementsTest {
    private static final Elements<Resource> ABC = Elements.of(List.of(user("c"), user("a"), user("b")));

    @Test
    void elementsStandInTheOrderOfTheirIds() {
        assertEquals(List.of("a", "b", "c"), ABC.stream().map(Resource::id).toList());
    }

    @Test
    void twoElementsWithOneIdAreRefused() {
        var problem = assertThrows(InvalidDesign.class, () -> Elements.of(List.of(user("a"), user("a"))));
        assertEquals("Two elements have the id \"a\", expected unique ids", problem.getMessage());
    }

    @Test
    void anEditLeavesEveryOtherElementTheSameObject() {
        Elements<Resource> edited = ABC.with(user("b").withName("New"));
        assertSame(ABC.get("a"), edited.get("a"));
        assertSame(ABC.get("c"), edited.get("c"));
        assertEquals("New", edited.get("b").name());
        assertEquals("b", ABC.get("b").name());
    }

    @Test
    void nothingChangedIsTheSameObject() {
        assertSame(ABC, ABC.with(ABC.get("b")));
        assertSame(ABC, ABC.without("x"));
        assertSame(ABC, ABC.keep(r -> true));
        assertSame(ABC, ABC.map(Optional::of));
        assertSame(ABC, ABC.patched(new TreeMap<>()));
    }

    @Test
    void equalityIsThatOfLists() {
        Elements<Resource> others = Elements.of(List.of(user("a"), user("b"), user("c")));
        assertEquals(ABC, others);
        assertEquals(ABC.hashCode(), others.hashCode());
        assertEquals(List.copyOf(ABC), ABC);
        assertEquals(ABC, List.copyOf(ABC));
        assertNotEquals(ABC, ABC.with(user("b").withName("New")));
        assertNotEquals(ABC, ABC.without("b"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySequenceOfEditsDoesWhatItWouldDoToASortedMap(long seed) {
        var random = new Random(seed);
        var expected = new TreeMap<String, Resource>();
        Elements<Resource> actual = Elements.none();
        for (int i = 0; i < 500; i++) {
            Elements<Resource> edited = edit(actual, expected, random);
            assertEquals(List.copyOf(expected.values()), List.copyOf(edited));
            assertEquals(differences(actual, edited), reported(actual, edited));
            actual = edited;
            for (int id = 0; id < 40; id++) {
                assertEquals(Optional.ofNullable(expected.get("r" + id)), actual.find("r" + id));
                assertEquals(expected.containsKey("r" + id), actual.has("r" + id));
            }
        }
    }

    /// Changes both in the same way.
    private static Elements<Resource> edit(
            Elements<Resource> elements, SortedMap<String, Resource> map, Random random) {
        Resource one = user("r" + random.nextInt(40)).withName("n" + random.nextInt(1000));
        int modulus = 2 + random.nextInt(30);
        return switch (random.nextInt(8)) {
            case 0 -> {
                map.values().removeIf(r -> r.name().hashCode() % modulus == 0);
                yield elements.keep(r -> r.name().hashCode() % modulus != 0);
            }
            case 1 -> {
                map.replaceAll((id, r) -> r.name().hashCode() % modulus == 0 ? r.withName("m") : r);
                map.values().removeIf(r -> r.name().endsWith("7"));
                yield elements.map(r -> Optional.of(r.name().hashCode() % modulus == 0 ? r.withName("m") : r)
                        .filter(mapped -> !mapped.name().endsWith("7")));
            }
            case 2 -> {
                map.remove(one.id());
                yield elements.without(one.id());
            }
            case 3, 4 -> {
                SortedMap<String, Optional<Resource>> patches = patches(random);
                patches.forEach((id, r) -> r.ifPresentOrElse(now -> map.put(id, now), () -> map.remove(id)));
                yield elements.patched(patches);
            }
            default -> {
                map.put(one.id(), one);
                yield elements.with(one);
            }
        };
    }

    private static SortedMap<String, Optional<Resource>> patches(Random random) {
        var patches = new TreeMap<String, Optional<Resource>>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Resource patch = user("r" + random.nextInt(40)).withName("p" + random.nextInt(1000));
            patches.put(patch.id(), random.nextBoolean() ? Optional.of(patch) : Optional.empty());
        }
        return patches;
    }

    private static List<String> reported(Elements<Resource> before, Elements<Resource> after) {
        var said = new ArrayList<String>();
        Elements.changes(before, after, (a, b) -> said.add(difference(a, b)));
        return said;
    }

    /// What [Elements#changes] should say, found the slow way.
    private static List<String> differences(Elements<Resource> before, Elements<Resource> after) {
        var ids = new TreeSet<String>();
        before.forEach(r -> ids.add(r.id()));
        after.forEach(r -> ids.add(r.id()));
        return ids.stream()
                .filter(id -> before.find(id).orElse(null) != after.find(id).orElse(null))
                .map(id ->
                        difference(before.find(id).orElse(null), after.find(id).orElse(null)))
                .toList();
    }

    private static String difference(Resource before, Resource after) {
        return Identified.idOf(before, after) + ": " + System.identityHashCode(before) + " > "
                + System.identityHashCode(after);
    }

    private static Resource user(String id) {
        return Resource.of(id, Users.KIND, id, Placement.onCanvas("a", new Bounds(0, 0, 10, 10)));
    }
}
