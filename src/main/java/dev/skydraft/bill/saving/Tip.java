package dev.skydraft.bill.saving;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.Optional;

/// What could be done to pay less in one environment. Whether it does pay is found by doing it: see [Savings].
///
/// @param id stable among the tips for an environment: `office-hours`, `one-nat-gateway/vpc`
/// @param name the few words that a what-if with it is called by: "office hours"
/// @param title what to do, as a command: "Run tasks and the database in office hours only"
/// @param elements ids of the elements that it is about
/// @param effort how much work it is
/// @param risk what may go wrong by it
/// @param condition what must hold for it, in one sentence
/// @param change does it in one environment, which no other is based on, and in no other
/// @param beyond what it saves besides what can be reckoned
public record Tip(
        String id,
        String name,
        String title,
        List<String> elements,
        Level effort,
        Level risk,
        String condition,
        Change change,
        Beyond beyond) {

    /// Does something in one environment of a design.
    @FunctionalInterface
    public interface Change {
        Design in(Design design, String environment);
    }

    /// Tells from the bills before and after what is saved by the unit of usage that is not known.
    @FunctionalInterface
    public interface Beyond {
        Beyond NOTHING = (_, _) -> Optional.empty();

        Optional<Rate> rate(Estimate before, Estimate after);
    }

    public Tip {
        elements = List.copyOf(elements);
    }

    /// Effort and risk are low until [#costs] says otherwise.
    static Tip of(String id, String name, String title, List<String> elements, Change change) {
        return new Tip(id, name, title, elements, Level.LOW, Level.LOW, "", change, Beyond.NOTHING);
    }

    /// A tip whose steps each pay or not by themselves; those that do not are left out.
    static Tip of(String id, String name, String title, Steps steps) {
        return of(id, name, title, steps.resources(), steps);
    }

    /// The same with fewer steps.
    Tip with(Steps fewer) {
        return new Tip(id, name, title, fewer.resources(), effort, risk, condition, fewer, beyond);
    }

    Tip costs(Level newEffort, Level newRisk) {
        return new Tip(id, name, title, elements, newEffort, newRisk, condition, change, beyond);
    }

    Tip onlyIf(String newCondition) {
        return new Tip(id, name, title, elements, effort, risk, newCondition, change, beyond);
    }

    Tip andMore(Beyond newBeyond) {
        return new Tip(id, name, title, elements, effort, risk, condition, change, newBeyond);
    }
}
