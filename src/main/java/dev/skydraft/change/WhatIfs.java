package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Elements;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A what-if is an environment based on another, nothing more, but that additions stay in it: what is added to the
/// design while it is shown is present there, and in what is based on it, and nowhere else, so that it changes no other
/// bill.
public final class WhatIfs {
    private static final String NAME = "What-if";

    private WhatIfs() {}

    /// Whether additions stay in an environment. What is based on a what-if is one too, unless it says otherwise.
    public static boolean is(Design design, String environment) {
        return EnvironmentValues.settings(design, environment).get(Settings.WHAT_IF);
    }

    /// The design with one more environment, the last: a what-if that differs in nothing from what it is based on.
    public static Design add(Design design, String basedOn, String name) {
        Design added = Environments.add(design, basedOn, name);
        return EnvironmentValues.setSetting(
                added, added.environments().getLast().id(), Settings.WHAT_IF, true);
    }

    /// A name that no environment has: "What-if", else with a number.
    public static String freeName(Design design) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? NAME : NAME + " " + n)
                .filter(name -> Environments.nameRefusal(design, "", name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// What a change made while an environment is shown comes to: in a what-if, what it added is absent everywhere
    /// else.
    public static Design kept(Design before, Design after, String environment) {
        boolean there = before.findEnvironment(environment).isPresent()
                && after.findEnvironment(environment).isPresent();
        if (!there || environment.equals(after.root().id()) || !is(before, environment)) {
            return after;
        }
        Design kept = after;
        for (String ref : added(before, after)) {
            kept = Presence.stated(kept, after.root().id(), ref, false);
            kept = Presence.stated(kept, environment, ref, true);
        }
        return kept;
    }

    /// The design with additions that stay in an environment present in every other too.
    ///
    /// @param added as [#added] gives them
    public static Design everywhere(Design design, String environment, List<String> added) {
        Design everywhere = design;
        for (String ref : added) {
            everywhere = Presence.stated(everywhere, design.root().id(), ref, true);
            everywhere = Presence.stated(everywhere, environment, ref, true);
        }
        return everywhere;
    }

    /// New resources, further placements of those that were there, and new connections between these. Other new
    /// connections are absent where their ends are.
    ///
    /// @return ids of elements, and `resource/placement`
    public static List<String> added(Design before, Design after) {
        var refs = new ArrayList<String>();
        Elements.changes(before.resources(), after.resources(), (a, b) -> refs.addAll(added(a, b)));
        Elements.changes(before.connections(), after.connections(), (a, b) -> {
            if (a == null && b != null && endsWereThere(before, b)) {
                refs.add(b.id());
            }
        });
        return refs;
    }

    private static List<String> added(@Nullable Resource before, @Nullable Resource after) {
        if (after == null) {
            return List.of();
        }
        if (before == null) {
            return List.of(after.id());
        }
        // As many as before are those of before, though one may have another key now.
        return after.at().size() <= before.at().size()
                ? List.of()
                : after.at().stream()
                        .filter(p -> before.placement(p.key()).isEmpty())
                        .map(p -> new PlacementRef(after.id(), p.key()).toString())
                        .toList();
    }

    private static boolean endsWereThere(Design before, Connection connection) {
        return before.resources().has(connection.from()) && before.resources().has(connection.to());
    }

    /// The design without an environment, and without what only that one had.
    ///
    /// @throws IllegalArgumentException with the sentence of [Environments#deletionRefusal], if there is one
    public static Design delete(Design design, String environment) {
        return Leftovers.swept(design, Environments.delete(design, environment));
    }

    /// Why an environment cannot be promoted into what it is based on; empty if it can.
    public static Optional<String> promotionRefusal(Design design, String environment) {
        return Promotion.refusal(design, environment);
    }

    /// The design in which an environment's base is as the environment was, and the environment is gone. All others
    /// stay as they were: those based on the base state now what they had from it.
    ///
    /// @throws IllegalArgumentException with the sentence of [#promotionRefusal], if there is one
    public static Design promote(Design design, String environment) {
        return Promotion.of(design, environment);
    }
}
