package dev.skydraft.view;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An edit after which boxes lie elsewhere and nothing else is different, such as every preview of a drag: a view then
/// shows of the design what it showed before.
final class Shift {
    private final Design shown;
    private final View view;
    private final TreeMap<String, Optional<Resource>> moved = new TreeMap<>();
    private boolean only = true;

    private Shift(Design shown, View view) {
        this.shown = shown;
        this.view = view;
    }

    /// What the view shows now; empty if more than places has changed.
    ///
    /// @param shown what it showed of the deployment before
    static Optional<Design> next(Deployment before, Design shown, Deployment now, View view) {
        Design was = before.design();
        Design is = now.design();
        boolean same = before.environment().id().equals(now.environment().id())
                && was.environments() == is.environments()
                && was.connections() == is.connections()
                && was.groups() == is.groups();
        if (!same || view.crop().isPresent()) {
            return Optional.empty();
        }
        var shift = new Shift(shown, view);
        Elements.changes(was.resources(), is.resources(), shift::note);
        return shift.only
                ? Optional.of(is.withResources(shown.resources().patched(shift.moved))
                        .withConnections(shown.connections())
                        .withGroups(shown.groups()))
                : Optional.empty();
    }

    private void note(@Nullable Resource before, @Nullable Resource after) {
        if (before == null || after == null || view.collapsed().contains(after.id()) || !isMoved(before, after)) {
            only = false;
            return;
        }
        shown.find(after.id())
                .ifPresent(s -> moved.put(
                        after.id(),
                        Optional.of(after.withAt(after.at().stream()
                                .filter(p -> s.placement(p.key()).isPresent())
                                .toList()))));
    }

    private static boolean isMoved(Resource before, Resource after) {
        List<Placement> was = before.at();
        List<Placement> is = after.at();
        if (was.size() != is.size() || !before.equals(after.withAt(was))) {
            return false;
        }
        for (int i = 0; i < was.size(); i++) {
            if (!was.get(i).withBounds(is.get(i).bounds()).equals(is.get(i))) {
                return false;
            }
        }
        return true;
    }
}
