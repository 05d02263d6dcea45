package dev.skydraft.change.merge;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.InvalidDesign;
import java.util.List;
import java.util.Set;

/// Two versions of a design that go back to a third, put together: what either side changed is changed, and where both
/// changed the same thing ours stays. A pure function of the three.
///
/// @param conflicts where the sides are at odds
public record Merged(Design design, List<Conflict> conflicts) {

    /// @throws InvalidDesign if what comes of it cannot be drawn, such as two containers that stand in each other
    public static Merged of(Design base, Design ours, Design theirs) {
        return of(base, ours, theirs, Set.of());
    }

    /// @param taken the conflicts in which their side is taken
    /// @throws InvalidDesign if what comes of it cannot be drawn
    public static Merged of(Design base, Design ours, Design theirs, Set<Conflict> taken) {
        var three = new Three<>(base, ours, theirs);
        if (three.settled().isPresent()) {
            return new Merged(three.settled().get(), List.of());
        }
        var ledger = new Ledger(taken);
        var elements = new ElementMerge(ledger, three);
        Design fields = new Design(
                ledger.one("name of the design", three.map(Design::name), Wording::quoted),
                elements.resources(),
                elements.connections(),
                elements.groups(),
                new EnvironmentMerge(ledger, elements).environments(three),
                new ViewMerge(ledger).views(three),
                ledger.values("design", three.map(Design::extra), id -> id));
        Design whole = new Missing(ledger, three).broughtBack(fields);
        return new Merged(Drawable.require(whole), ledger.conflicts());
    }
}
