package dev.skydraft.ui.inspector;

import dev.skydraft.change.Selection;
import dev.skydraft.change.Tagging;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Tags;
import dev.skydraft.ui.document.DocumentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.value.ObservableValue;

/// The tags of one or several selected resources.
final class TagsModel {
    private static final int MOST_SUGGESTIONS = 12;

    private final DocumentModel document;
    private final List<String> resources;
    private final ObservableValue<Facts> facts;

    /// What the resources have by themselves, and what one has from the containers around it.
    record Facts(List<Own> own, List<Inherited> inherited) {}

    /// A tag of some of the resources.
    ///
    /// @param on how many of them have it
    /// @param of how many they are
    record Own(String tag, int on, int of) {
        /// "owner:web", or "owner:web (2 of 5)" where not all have it.
        String text() {
            return on == of ? tag : "%s (%d of %d)".formatted(tag, on, of);
        }
    }

    /// A tag that comes from a container, by its id and name.
    record Inherited(String tag, String container, String name) {}

    /// @param resources ids, at least one
    TagsModel(DocumentModel document, List<String> resources) {
        this.document = document;
        this.resources = resources;
        this.facts = document.designProperty().map(this::facts);
    }

    ObservableValue<Facts> facts() {
        return facts;
    }

    private Facts facts(Design design) {
        List<Resource> alive =
                resources.stream().flatMap(id -> design.find(id).stream()).toList();
        Map<String, Integer> counts = new TreeMap<>();
        alive.forEach(r -> r.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        var own = new ArrayList<Own>();
        counts.forEach((tag, on) -> own.add(new Own(tag, on, alive.size())));
        return new Facts(own, alive.size() == 1 ? inherited(design, alive.getFirst()) : List.of());
    }

    private static List<Inherited> inherited(Design design, Resource resource) {
        var inherited = new ArrayList<Inherited>();
        Tags.of(design)
                .inherited(resource)
                .forEach((tag, from) ->
                        from.forEach(container -> inherited.add(new Inherited(tag, container.id(), container.name()))));
        return inherited;
    }

    /// Adds the tags of a line, parted by commas or spaces.
    void add(String line) {
        List<String> tags = Tagging.tags(line);
        if (!tags.isEmpty()) {
            document.edit("Tag " + object(), design -> Tagging.add(design, resources, tags));
        }
    }

    /// Takes a tag from all of the resources.
    void remove(String tag) {
        document.edit("Untag " + object(), design -> Tagging.remove(design, resources, tag));
    }

    private String object() {
        Design design = document.design();
        return resources.size() == 1
                ? Wording.name(design, resources.getFirst())
                : Wording.count(resources.size(), "resource");
    }

    /// Tags in use that hold what is typed and that not all of the resources have yet.
    List<String> suggestions(String typed) {
        Design design = document.design();
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Tags.inUse(design).stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).contains(wanted) && !tag.equals(typed))
                .filter(tag -> !haveAll(design, tag))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private boolean haveAll(Design design, String tag) {
        return resources.stream()
                .flatMap(id -> design.find(id).stream())
                .allMatch(r -> r.tags().contains(tag));
    }

    /// Selects a container that a tag comes from.
    void select(String container) {
        document.goTo(Selection.ofElement(document.design(), container));
    }
}
