package dev.skydraft.view;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import java.util.Optional;

/// What a view shows of a deployment, as a deployment again: what the view leaves out is gone, a closed container is a
/// box that says how much is in it, and wires that would end in it end at it. Whatever draws a deployment draws a view
/// by drawing this one. Bills and findings are those of the whole deployment.
public final class Shown {
    /// The size of a closed container, unless it is smaller when it is open.
    public static final int WIDTH = 200;

    public static final int HEIGHT = 64;

    private final Design design;
    private final Matching matching;
    private final Closing closing;

    private Shown(Deployment deployment, View view) {
        design = deployment.design();
        matching = Matching.of(design, view);
        closing = Closing.of(deployment, view, matching);
    }

    /// The same object if the view shows everything.
    public static Deployment of(Deployment deployment, View view) {
        Design shown = design(deployment, view);
        return shown == deployment.design()
                ? deployment
                : Deployment.of(shown, deployment.environment().id());
    }

    /// The same, sooner, after the deployment or the view has changed.
    ///
    /// @param before what was shown before
    public static Deployment next(Deployment before, Deployment deployment, View view) {
        return next(before, deployment, design(deployment, view));
    }

    /// The same in a view that is still the same.
    ///
    /// @param whole the deployment of which `before` was shown
    public static Deployment next(Deployment before, Deployment whole, Deployment deployment, View view) {
        if (isPlain(view)) {
            return deployment;
        }
        return next(
                before,
                deployment,
                Shift.next(whole, before.design(), deployment, view).orElseGet(() -> design(deployment, view)));
    }

    private static Deployment next(Deployment before, Deployment deployment, Design shown) {
        if (shown == deployment.design()) {
            return deployment;
        }
        String environment = deployment.environment().id();
        return before.environment().id().equals(environment) ? before.next(shown) : Deployment.of(shown, environment);
    }

    private static Design design(Deployment deployment, View view) {
        return isPlain(view) ? deployment.design() : new Shown(deployment, view).design(deployment);
    }

    private static boolean isPlain(View view) {
        return view.filter().showsAll()
                && view.crop().isEmpty()
                && view.collapsed().isEmpty();
    }

    private Design design(Deployment deployment) {
        Elements<Resource> resources = design.resources().map(this::shown);
        return design.withResources(resources)
                .withConnections(new Joining(deployment, resources, this::standIn).connections())
                .withGroups(design.groups().keep(g -> resources.has(g.network())));
    }

    private Optional<Resource> shown(Resource resource) {
        var at = resource.at().stream()
                .filter(p ->
                        matching.shows(resource.id(), p) && closing.around(p).isEmpty())
                .toList();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Resource shown = resource.withAt(at);
        return Optional.of(closing.closes(resource.id()) ? closed(shown) : shown);
    }

    private Resource closed(Resource container) {
        Placement place = container.place();
        Bounds open = place.bounds();
        Bounds bounds = open.sized(Math.min(open.w(), WIDTH), Math.min(open.h(), HEIGHT));
        return container
                .withKind(container.kind().closed(closing.content(container.id())))
                .withPlacement(place.key(), p -> p.withBounds(bounds));
    }

    /// The resource that stands for a placement: its own, the closed container around it, or none if it is not shown.
    private Optional<String> standIn(PlacementRef ref) {
        return design.find(ref.resource())
                .flatMap(r -> r.placement(ref.key()))
                .filter(p -> matching.shows(ref.resource(), p))
                .map(p -> closing.around(p).orElse(ref.resource()));
    }
}
