package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Slug;
import dev.skydraft.design.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Adds, changes, orders and deletes the views of a design. What names a view that is not there changes nothing.
public final class Views {
    private Views() {}

    /// Why a view cannot have that name; empty if it can.
    public static Optional<String> refusal(String name) {
        return name.isBlank() ? Optional.of("A view needs a name, expected at least one character") : Optional.empty();
    }

    /// An id that no view has, from a name.
    public static String freeId(Design design, String name) {
        return Slug.free(Slug.of(name), id -> design.view(id).isPresent());
    }

    /// A name that no view has: the wanted one, or with a number behind it.
    public static String freeName(Design design, String wanted) {
        List<String> taken = design.tabs().stream().map(View::name).toList();
        String name = wanted;
        for (int n = 2; taken.contains(name); n++) {
            name = wanted + " " + n;
        }
        return name;
    }

    /// The design with one more view behind the others, or a view in the place of the one with its id. What says no
    /// more of [View#ALL] than goes without saying is left out.
    public static Design with(Design design, View view) {
        if (view.isAll()) {
            var others = design.views().stream().filter(v -> !v.isAll());
            return design.withViews(
                    view.equals(View.ALL)
                            ? others.toList()
                            : Stream.concat(Stream.of(view), others).toList());
        }
        boolean known = design.view(view.id()).isPresent();
        Stream<View> all = design.views().stream().map(v -> v.id().equals(view.id()) ? view : v);
        return design.withViews(
                known ? all.toList() : Stream.concat(all, Stream.of(view)).toList());
    }

    /// The design with one view changed.
    public static Design change(Design design, String id, UnaryOperator<View> change) {
        return design.view(id).map(view -> with(design, change.apply(view))).orElse(design);
    }

    /// The design with a view renamed; the name becomes one line without spaces around it.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Design rename(Design design, String id, String name) {
        Refusal.throwIf(refusal(name));
        return change(design, id, view -> view.withName(name.strip().replaceAll("\\s+", " ")));
    }

    public static Design delete(Design design, String id) {
        return design.withViews(
                design.views().stream().filter(v -> !v.id().equals(id)).toList());
    }

    /// The design with a view moved by so many tabs, as far as it goes; [View#ALL] stays first.
    public static Design move(Design design, String id, int by) {
        var named =
                new ArrayList<>(design.views().stream().filter(v -> !v.isAll()).toList());
        int from = named.stream().map(View::id).toList().indexOf(id);
        if (from < 0) {
            return design;
        }
        View moved = named.remove(from);
        named.add(Math.clamp((long) from + by, 0, named.size()), moved);
        return design.withViews(Stream.concat(design.views().stream().filter(View::isAll), named.stream())
                .toList());
    }

    /// The design with containers closed in a view.
    public static Design collapse(Design design, String view, Collection<String> containers) {
        return change(design, view, v -> {
            var closed = new TreeSet<>(v.collapsed());
            containers.stream().filter(id -> isContainer(design, id)).forEach(closed::add);
            return v.withCollapsed(closed);
        });
    }

    /// The design with containers opened in a view.
    public static Design expand(Design design, String view, Collection<String> containers) {
        return change(design, view, v -> {
            var closed = new TreeSet<>(v.collapsed());
            closed.removeAll(containers);
            return v.withCollapsed(closed);
        });
    }

    private static boolean isContainer(Design design, String id) {
        return design.find(id).filter(r -> r.kind().container()).isPresent();
    }
}
