package dev.skydraft.ui.checks;

import dev.skydraft.check.Finding;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A finding of the environment shown, with what a panel says beside its sentence.
///
/// @param elements what it is about, the first one most
/// @param alsoIn names of the other environments that it holds in
record ShownFinding(Finding finding, List<Link> elements, String alsoIn) {

    /// Something that can be selected.
    record Link(String id, String name) {}

    /// The wanted findings of the environment shown, the worst first.
    static List<ShownFinding> of(DocumentModel document, Predicate<Finding> wanted) {
        Reckoning reckoning = document.reckoningProperty().get();
        Map<String, Set<Finding>> others = new LinkedHashMap<>();
        document.design().environments().stream()
                .filter(e -> !e.id().equals(document.environment()))
                .forEach(e -> others.put(e.name(), Set.copyOf(reckoning.findings(e.id()))));
        return reckoning.findings(document.environment()).stream()
                .filter(wanted)
                .map(finding -> of(document.design(), others, finding))
                .toList();
    }

    private static ShownFinding of(Design design, Map<String, Set<Finding>> others, Finding finding) {
        List<Link> links = finding.elements().stream()
                .flatMap(id -> design.element(id).stream())
                .map(element -> new Link(element.id(), name(element)))
                .toList();
        String alsoIn = others.entrySet().stream()
                .filter(other -> other.getValue().contains(finding))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return new ShownFinding(finding, links, alsoIn);
    }

    private static String name(Element element) {
        return element.name().isEmpty() ? element.id() : element.name();
    }

    /// The element to select for a finding about one: security groups are edited with their network.
    static String selectable(Design design, String id) {
        return design.groups().find(id).map(SecurityGroup::network).orElse(id);
    }
}
