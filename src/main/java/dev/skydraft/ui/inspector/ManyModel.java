package dev.skydraft.ui.inspector;

import dev.skydraft.change.Places;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.Share;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/// Several selected resources and connections, counted by kind and priced together.
final class ManyModel {
    private final DocumentModel document;
    private final List<String> elements;
    private final ObservableValue<String> cost;

    ManyModel(DocumentModel document, List<String> elements) {
        this.document = document;
        this.elements = elements;
        this.cost = document.reckoningProperty().map(this::cost);
    }

    /// The tags of the resources; empty where only connections are selected.
    Optional<TagsModel> tags() {
        List<String> resources =
                elements.stream().filter(document.design().resources()::has).toList();
        return resources.isEmpty() ? Optional.empty() : Optional.of(new TagsModel(document, resources));
    }

    String title() {
        return elements.size() + " selected";
    }

    /// "2 × Subnet, 1 × Traffic"
    String kinds() {
        Map<String, Integer> counts = new TreeMap<>();
        Design design = document.design();
        for (String id : elements) {
            design.find(id).ifPresent(r -> counts.merge(r.kind().label(), 1, Integer::sum));
            design.connections().find(id).ifPresent(c -> counts.merge(c.kind().label(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(e -> "%d × %s".formatted(e.getValue(), e.getKey()))
                .collect(Collectors.joining(", "));
    }

    /// What they cost together in the environment shown.
    ObservableValue<String> cost() {
        return cost;
    }

    private String cost(Reckoning reckoning) {
        return reckoning.estimate(document.environment()).map(this::cost).orElse("");
    }

    /// With all of what stands in selected containers and nowhere else.
    private String cost(Estimate estimate) {
        Design design = document.design();
        List<PlacementRef> places = elements.stream()
                .flatMap(id -> design.find(id).stream())
                .flatMap(Places::refs)
                .toList();
        var owners = new TreeSet<>(elements);
        boolean more = owners.addAll(Places.wholly(design, places));
        Share share = estimate.share(owners);
        return "%s%s a month in %s%s"
                .formatted(
                        share.unknown() == 0 ? "" : "≥ ",
                        Money.dollars(share.known()),
                        document.environmentName(document.environment()),
                        more ? ", contents included" : "");
    }
}
