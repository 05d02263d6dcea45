package dev.skydraft.ui.checks;

import dev.skydraft.check.Finding;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Environment;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import java.util.List;
import java.util.stream.Collectors;

/// A finding of the environment shown, with what a panel says beside its sentence.
///
/// @param elements what it is about, the first one most
/// @param alsoIn names of the other environments that it holds in
record ShownFinding(Finding finding, List<Link> elements, String alsoIn) {

    /// Something that can be selected.
    record Link(String id, String name) {}

    static List<ShownFinding> of(DocumentModel document) {
        Reckoning reckoning = document.reckoningProperty().get();
        return reckoning.findings(document.environment()).stream()
                .map(finding -> of(document, reckoning, finding))
                .toList();
    }

    private static ShownFinding of(DocumentModel document, Reckoning reckoning, Finding finding) {
        Design design = document.design();
        List<Link> links = finding.elements().stream()
                .flatMap(id -> design.element(id).stream())
                .map(element -> new Link(element.id(), name(element)))
                .toList();
        String others = design.environments().stream()
                .filter(e -> !e.id().equals(document.environment()))
                .filter(e -> reckoning.findings(e.id()).contains(finding))
                .map(Environment::name)
                .collect(Collectors.joining(", "));
        return new ShownFinding(finding, links, others);
    }

    private static String name(Element element) {
        return element.name().isEmpty() ? element.id() : element.name();
    }

    /// The element to select for a finding about one: security groups are edited with their network.
    static String selectable(Design design, String id) {
        return design.groups().find(id).map(SecurityGroup::network).orElse(id);
    }
}
