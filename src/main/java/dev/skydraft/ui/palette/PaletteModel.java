package dev.skydraft.ui.palette;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The kinds that can be drawn, by category, filtered by what is searched for.
public final class PaletteModel {
    /// A category with the kinds of it that match.
    public record Drawer(Category category, List<ResourceKind> kinds) {}

    private PaletteModel() {}

    /// The drawers with a kind whose label, or name on any provider, contains the text; all for empty text.
    public static List<Drawer> matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Category.values())
                .map(category -> new Drawer(
                        category,
                        Catalog.KINDS.stream()
                                .filter(k -> k.category() == category && matches(k, wanted))
                                .toList()))
                .filter(drawer -> !drawer.kinds().isEmpty())
                .toList();
    }

    private static boolean matches(ResourceKind kind, String wanted) {
        return Stream.concat(
                        Stream.of(kind.label(), kind.id()),
                        Arrays.stream(Provider.values()).map(kind::nameOn))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
