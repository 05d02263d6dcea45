package dev.skydraft.change.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.RandomEdits;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Scaling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergedTest {
    private static final Design BASE = TaskFlow.DESIGN;

    @Test
    void whatOneSideAloneChangedIsThatSides() {
        for (int seed = 0; seed < 100; seed++) {
            Design base = RandomEdits.design(seed, 40);
            Design changed = edited(base, seed + 1000, 15);
            assertEquals(new Merged(changed, List.of()), Merged.of(base, base, changed));
            assertEquals(new Merged(changed, List.of()), Merged.of(base, changed, base));
            assertEquals(new Merged(changed, List.of()), Merged.of(base, changed, changed));
        }
    }

    @Test
    void everyFieldIsThatOfTheSideThatChangedItAndOursWhereBothDid() {
        int merges = 0;
        for (int seed = 0; seed < 200; seed++) {
            Design base = RandomEdits.design(seed, 40);
            Design ours = edited(base, seed + 1000, 1 + seed % 12);
            Design theirs = edited(base, seed + 2000, 1 + seed % 9);
            Merged merged;
            try {
                merged = Merged.of(base, ours, theirs);
            } catch (InvalidDesign e) {
                continue; // both sides together make what neither can draw
            }
            merges++;
            assertFields(Leaves.of(base), Leaves.of(ours), Leaves.of(theirs), merged);
        }
        assertTrue(merges > 170, merges + " of 200 could be drawn");
    }

    private static void assertFields(
            SortedMap<String, Object> base,
            SortedMap<String, Object> ours,
            SortedMap<String, Object> theirs,
            Merged merged) {
        SortedMap<String, Object> found = Leaves.of(merged.design());
        Set<String> paths = Stream.of(base, ours, theirs, found)
                .flatMap(all -> all.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> torn = torn(base, ours, theirs, found);
        int conflicts = 0;
        for (String path : paths) {
            if (!torn.contains(whole(path)) && !torn.contains(path.substring(0, path.indexOf('/')))) {
                Object was = base.get(path);
                Object mine = ours.get(path);
                Object other = theirs.get(path);
                conflicts += !Objects.equals(mine, was) && !Objects.equals(other, was) && !Objects.equals(mine, other)
                        ? 1
                        : 0;
                assertEquals(Objects.equals(mine, was) ? other : mine, found.get(path), path);
            }
        }
        assertTrue(merged.conflicts().size() >= conflicts, "every conflict is told");
        assertTrue(torn.isEmpty() || !merged.conflicts().isEmpty(), "a thing that is torn is told");
    }

    /// Elements and placements that one side removed and the other changed or needs, or that both sides added: they are
    /// there as a whole or not at all.
    private static Set<String> torn(
            SortedMap<String, Object> base,
            SortedMap<String, Object> ours,
            SortedMap<String, Object> theirs,
            SortedMap<String, Object> found) {
        return Stream.of(base, ours, theirs, found)
                .flatMap(all -> all.keySet().stream())
                .map(MergedTest::whole)
                .distinct()
                .filter(whole -> {
                    var was = part(base, whole);
                    var mine = part(ours, whole);
                    var other = part(theirs, whole);
                    boolean removed = !was.isEmpty() && (mine.isEmpty() || other.isEmpty());
                    boolean bothAdded = was.isEmpty() && !mine.isEmpty() && !other.isEmpty();
                    boolean changed = !mine.equals(was) && !other.equals(was) && !mine.equals(other);
                    boolean broughtBack = removed && !part(found, whole).isEmpty();
                    return ((removed || bothAdded) && changed) || broughtBack;
                })
                .collect(Collectors.toSet());
    }

    /// The element that a field is of, or the placement.
    private static String whole(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 2 && parts[1].equals("at") ? parts[0] + "/at/" + parts[2] : parts[0];
    }

    private static Map<String, Object> part(SortedMap<String, Object> leaves, String whole) {
        return leaves.subMap(whole + "/", whole + "0"); // which comes behind the slash
    }

    @Test
    void twoValuesOfOneResourceAreMergedOneByOne() {
        Merged merged = Merged.of(BASE, api(r -> r.with(Scaling.MIN, 3L)), api(r -> r.with(Scaling.MAX, 9L)));
        assertEquals(new Merged(api(r -> r.with(Scaling.MIN, 3L).with(Scaling.MAX, 9L)), List.of()), merged);
    }

    @Test
    void aValueThatBothChangedIsOursAndTold() {
        Design ours = api(r -> r.with(Scaling.MAX, 8L));
        Design theirs = api(r -> r.with(Scaling.MAX, 9L));
        String what = "TaskFlow API, " + Scaling.MAX.label();
        assertEquals(new Merged(ours, List.of(new Conflict("api", what, "8", "9"))), Merged.of(BASE, ours, theirs));
        assertEquals(new Merged(theirs, List.of(new Conflict("api", what, "9", "8"))), Merged.of(BASE, theirs, ours));
    }

    @Test
    void whatWasRemovedOnOneSideAndConnectedOnTheOtherIsKeptAndTold() {
        Design ours = BASE.with(BASE.connections().get("api-db").withId("again"));
        Design theirs = RandomEdits.without(BASE, "db");
        Merged merged = Merged.of(BASE, ours, theirs);
        assertTrue(merged.design().resources().has("db"));
        assertTrue(merged.design().connections().has("again"));
        assertEquals(
                List.of(new Conflict("db", "RDS PostgreSQL", "kept, since something new needs it", "removed")),
                merged.conflicts());
    }

    @Test
    void whatOneSideChangedAndTheOtherRemovedFollowsOurs() {
        Design changed = api(r -> r.withName("API"));
        Design removed = RandomEdits.without(BASE, "api");
        assertEquals(
                new Conflict("api", "API", "changed", "removed"),
                Merged.of(BASE, changed, removed).conflicts().getFirst());
        assertTrue(Merged.of(BASE, changed, removed).design().resources().has("api"));
        assertTrue(!Merged.of(BASE, removed, changed).design().resources().has("api"));
    }

    @Test
    void placementsThatTheSidesTookOutBetweenThemStayOnOurSide() {
        Resource api = BASE.resources().get("api");
        Design ours = BASE.with(api.withAt(api.at().subList(0, 1)));
        Design theirs = BASE.with(api.withAt(api.at().subList(1, api.at().size())));
        Merged merged = Merged.of(BASE, ours, theirs);
        assertEquals(ours, merged.design());
        assertEquals(1, merged.conflicts().size());
    }

    @Test
    void membersOfAListAreAddedAndTakenOutOnBothSides() {
        Design base = api(r -> r.withTags(List.of("a", "b", "c")));
        Design ours = api(r -> r.withTags(List.of("b", "c", "ours")));
        Design theirs = api(r -> r.withTags(List.of("a", "b", "theirs")));
        assertEquals(
                new Merged(api(r -> r.withTags(List.of("b", "ours", "theirs"))), List.of()),
                Merged.of(base, ours, theirs));
    }

    @Test
    void aRuleThatBothReplacedIsOursAndTold() {
        Design ours = port(8443);
        Design theirs = port(9443);
        Merged merged = Merged.of(BASE, ours, theirs);
        assertEquals(ours, merged.design());
        assertEquals("ALB SG, rules", merged.conflicts().getFirst().what());
    }

    private static Design port(int port) {
        SecurityGroup group = BASE.groups().get("alb-sg");
        var rule = group.rules().getFirst();
        return BASE.with(group.withRules(List.of(new SecurityGroup.Rule(
                rule.direction(),
                rule.protocol(),
                Optional.of(SecurityGroup.Ports.of(port)),
                rule.peer(),
                rule.description()))));
    }

    @Test
    void containersThatTheSidesPutIntoEachOtherAreRefused() {
        Design base = Stream.of("a", "b")
                .map(id -> Resource.of(id, Drawing.FRAME, id, Placement.onCanvas("main", new Bounds(0, 0, 200, 200))))
                .reduce(Design.empty("Frames"), Design::with, (x, y) -> y);
        Design ours = into(base, "a", "b");
        Design theirs = into(base, "b", "a");
        assertThrows(InvalidDesign.class, () -> Merged.of(base, ours, theirs));
    }

    private static Design into(Design design, String inner, String outer) {
        return design.withResource(inner, r -> r.withPlacement("main", p -> p.withIn(Optional.of(outer))));
    }

    private static Design api(UnaryOperator<Resource> change) {
        return BASE.withResource("api", change);
    }

    private static Design edited(Design design, long seed, int changes) {
        var edits = new RandomEdits(seed);
        Design edited = design;
        for (int i = 0; i < changes; i++) {
            edited = edits.next(edited);
        }
        return edited;
    }
}
