package dev.skydraft.ui.views;

import dev.skydraft.change.Views;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Filter;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Tags;
import dev.skydraft.design.View;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What can be chosen for a view to show, and what is chosen.
final class FilterModel {
    /// More of one part are found by typing.
    static final int MOST = 18;

    private final DocumentModel document;
    private final String id;

    /// A question of a filter, with the words that answer it.
    enum Part {
        CATEGORIES("Categories"),
        KINDS("Kinds"),
        TAGS("Tags"),
        WITHIN("Groups and containers");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        Set<String> of(Filter filter) {
            return switch (this) {
                case CATEGORIES -> filter.categories();
                case KINDS -> filter.kinds();
                case TAGS -> filter.tags();
                case WITHIN -> filter.within();
            };
        }

        Filter with(Filter filter, Set<String> chosen) {
            return switch (this) {
                case CATEGORIES -> filter.withCategories(chosen);
                case KINDS -> filter.withKinds(chosen);
                case TAGS -> filter.withTags(chosen);
                case WITHIN -> filter.withWithin(chosen);
            };
        }
    }

    /// A word that can be chosen, and whether it is.
    record Option(Part part, String word, String label, boolean on) {}

    /// @param id of the view
    FilterModel(DocumentModel document, String id) {
        this.document = document;
        this.id = id;
    }

    View view() {
        return document.design().view(id).orElse(View.ALL);
    }

    /// The options of a part whose label holds what is typed, the chosen ones first; at most one more than [#MOST].
    List<Option> options(Part part, String typed) {
        Set<String> chosen = part.of(view().filter());
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        var all = new ArrayList<Option>();
        known(part).forEach(o -> all.add(new Option(part, o.word(), o.label(), chosen.contains(o.word()))));
        chosen.stream()
                .filter(word -> all.stream().noneMatch(o -> o.word().equals(word)))
                .forEach(word -> all.add(new Option(part, word, word, true)));
        return all.stream()
                .filter(o -> o.on() || o.label().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(o -> !o.on()))
                .limit(MOST + 1L)
                .toList();
    }

    private Stream<Option> known(Part part) {
        Design design = document.design();
        return switch (part) {
            case CATEGORIES -> Arrays.stream(Category.values()).map(c -> option(part, c.id(), c.label()));
            case KINDS ->
                design.resources().stream()
                        .map(Resource::kind)
                        .distinct()
                        .sorted(Comparator.comparing(ResourceKind::label))
                        .map(kind -> option(part, kind.id(), kind.label()));
            case TAGS -> Tags.inUse(design).stream().map(tag -> option(part, tag, tag));
            case WITHIN ->
                Stream.<Element>concat(
                                design.groups().stream(),
                                design.resources().stream().filter(r -> r.kind().container()))
                        .map(e -> option(part, e.id(), e.name()));
        };
    }

    private static Option option(Part part, String word, String label) {
        return new Option(part, word, label, false);
    }

    /// Chooses a word, or no longer.
    void toggle(Option option) {
        var chosen = new TreeSet<>(option.part().of(view().filter()));
        if (!chosen.remove(option.word())) {
            chosen.add(option.word());
        }
        change(option.part().with(view().filter(), chosen));
    }

    void showNeighbours(boolean too) {
        change(view().filter().withNeighbours(too));
    }

    void clear() {
        change(Filter.NONE);
    }

    private void change(Filter filter) {
        document.edit(
                "Filter view " + view().name(), design -> Views.change(design, id, view -> view.withFilter(filter)));
    }
}
