package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an environment has and has not. An environment states only what differs from the one that it is based on; the
/// root has everything that it does not state to be absent. What is based on an environment follows it.
public final class Presence {
    private Presence() {}

    /// Makes a selection absent in an environment, and in what is based on it without saying otherwise. A resource that
    /// keeps no placement there is absent as a whole.
    public static Edit hide(Design design, String environment, Selection selected) {
        Selection selection = selected.in(design);
        var deployment = Deployment.of(design, environment);
        Design hidden = design;
        for (String resource : selection.resources()) {
            hidden = hidden(hidden, deployment, resource, selection);
        }
        for (String connection : selection.connections()) {
            hidden = stated(hidden, environment, connection, false);
        }
        String label = "Delete " + Wording.name(design, selection) + " in " + name(design, environment);
        return new Edit(label, hidden, Selection.NONE);
    }

    /// Makes a selection present in an environment, with the containers around it.
    public static Edit show(Design design, String environment, Selection selected) {
        Selection selection = selected.in(design);
        Design shown = design;
        for (PlacementRef ref : selection.placements()) {
            shown = shown(shown, environment, ref, selection);
        }
        for (String connection : selection.connections()) {
            shown = stated(shown, environment, connection, true);
        }
        String label = "Bring back " + Wording.name(design, selection) + " in " + name(design, environment);
        return new Edit(label, shown, selection);
    }

    /// Why nothing can be added to a resource while that environment is shown, in one sentence: it is absent there.
    public static Optional<String> absence(Design design, String environment, String resource) {
        return Deployment.of(design, environment).find(resource).isPresent()
                ? Optional.empty()
                : Optional.of("%s is absent in %s; bring it back first"
                        .formatted(quoted(Wording.name(design, resource)), name(design, environment)));
    }

    private static Design hidden(Design design, Deployment deployment, String resource, Selection selection) {
        String environment = deployment.environment().id();
        Stream<PlacementRef> here = deployment.find(resource).stream().flatMap(Places::refs);
        if (here.allMatch(selection.placements()::contains)) {
            return stated(design, environment, resource, false);
        }
        Design hidden = design;
        for (PlacementRef ref : selection.placements()) {
            hidden = ref.resource().equals(resource) ? stated(hidden, environment, ref.toString(), false) : hidden;
        }
        return hidden;
    }

    private static Design shown(Design design, String environment, PlacementRef ref, Selection selection) {
        Resource resource = design.resources().get(ref.resource());
        Design shown = design;
        for (Resource around : design.around(resource.placement(ref.key()).orElseThrow())) {
            shown = shown(shown, environment, Places.first(around), selection);
        }
        if (!says(shown, environment, resource.id())) {
            List<PlacementRef> others = Places.refs(resource)
                    .filter(other -> !selection.placements().contains(other))
                    .toList();
            for (PlacementRef other : others) {
                shown = stated(shown, environment, other.toString(), false);
            }
        }
        return stated(stated(shown, environment, resource.id(), true), environment, ref.toString(), true);
    }

    /// Whether an element or placement is present as far as the environment and its bases say.
    static boolean says(Design design, String environment, String ref) {
        return design.chain(design.environment(environment)).stream()
                .flatMap(e -> Optional.ofNullable(e.present().get(ref)).stream())
                .findFirst()
                .orElse(true);
    }

    /// The design with an environment saying whether an element or placement is present, or nothing where what it is
    /// based on says the same.
    static Design stated(Design design, String environment, String ref, boolean present) {
        Environment layer = design.environment(environment);
        boolean based = layer.basedOn().map(base -> says(design, base, ref)).orElse(true);
        return design.withEnvironment(environment, e -> e.withPresent(ref, based == present ? null : present));
    }

    private static String name(Design design, String environment) {
        return design.environment(environment).name();
    }
}
