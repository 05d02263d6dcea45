package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes an environment's base what the environment is. What else is based on the base states what it had from it.
final class Promotion {
    private final Design before;
    private final Environment promoted;
    private final String base;
    private final List<StatedValue> values;

    private Promotion(Design before, Environment promoted) {
        this.before = before;
        this.promoted = promoted;
        this.base = promoted.basedOn().orElseThrow();
        this.values = StatedValue.of(before, promoted);
    }

    static Optional<String> refusal(Design design, String environment) {
        Environment promoted = design.environment(environment);
        return promoted.basedOn().isEmpty()
                ? Optional.of(quoted(promoted.name()) + " is the root: it is based on nothing that it could go into")
                : new Promotion(design, promoted).refusals().findFirst();
    }

    static Design of(Design design, String environment) {
        Refusal.throwIf(refusal(design, environment));
        var promotion = new Promotion(design, design.environment(environment));
        Design after = promotion.inBase(design);
        for (Environment other : promotion.others().toList()) {
            after = promotion.kept(after, other);
        }
        return Leftovers.swept(design, promotion.without(after));
    }

    /// What else is based on the same environment.
    private Stream<Environment> others() {
        return basedOn(base).filter(e -> e != promoted);
    }

    private Stream<Environment> basedOn(String id) {
        return before.environments().stream().filter(e -> e.basedOn().equals(Optional.of(id)));
    }

    /// An environment cannot say of a figure that it is unknown: where the base has none, others would get one.
    private Stream<String> refusals() {
        return others().flatMap(other -> values.stream()
                .filter(value -> value.isUnknownIn(base) && wouldGet(other, value))
                .map(value -> "%s is not set in %s, which would get it from %s; set it there first"
                        .formatted(value.name(), quoted(other.name()), quoted(promoted.name()))));
    }

    private boolean wouldGet(Environment environment, StatedValue value) {
        return !value.isStatedBy(environment)
                && (value.matters(environment.id()) || basedOn(environment.id()).anyMatch(e -> wouldGet(e, value)));
    }

    private Design inBase(Design design) {
        Design after = design;
        for (StatedValue value : values) {
            after = value.setIn(after, base);
        }
        for (String ref : promoted.present().keySet()) {
            after = Presence.stated(after, base, ref, Presence.says(before, promoted.id(), ref));
        }
        return after;
    }

    /// Another environment, stating what it had from the base where the base has something else now.
    private Design kept(Design design, Environment other) {
        Design after = design;
        for (StatedValue value : values) {
            after = value.isStatedBy(other) || value.isUnknownIn(base) ? after : value.kept(after, other.id(), base);
        }
        for (String ref : promoted.present().keySet()) {
            after = other.present().containsKey(ref)
                    ? after
                    : Presence.stated(after, other.id(), ref, Presence.says(before, base, ref));
        }
        return after;
    }

    /// What is based on the promoted one is based on the base, which is the same now.
    private Design without(Design design) {
        return design.withEnvironments(design.environments().stream()
                .filter(e -> !e.id().equals(promoted.id()))
                .map(e -> e.basedOn().equals(Optional.of(promoted.id())) ? rebased(e) : e)
                .toList());
    }

    /// What is based on a what-if is one itself, which it has to say once that is gone.
    private Environment rebased(Environment e) {
        Values settings = e.settings().has(Settings.WHAT_IF)
                ? e.settings()
                : e.settings().taking(Settings.WHAT_IF.id(), promoted.settings());
        return new Environment(e.id(), e.name(), Optional.of(base), settings, e.overrides(), e.present(), e.extra());
    }
}
