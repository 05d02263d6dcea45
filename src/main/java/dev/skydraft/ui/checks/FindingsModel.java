package dev.skydraft.ui.checks;

import dev.skydraft.change.Selection;
import dev.skydraft.check.Finding;
import dev.skydraft.check.Fix;
import dev.skydraft.check.Severity;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The findings of the environment shown, or some of them; selects what they are about and applies their fixes.
public final class FindingsModel {
    private final Workspace workspace;
    private final Seen seen = new Seen();
    private final BiPredicate<DocumentModel, Finding> wanted;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(new Findings("", List.of()));

    /// What holds in an environment.
    ///
    /// @param environment its name
    /// @param all the worst first
    record Findings(String environment, List<ShownFinding> all) {
        List<ShownFinding> of(Severity severity) {
            return all.stream().filter(f -> f.finding().severity() == severity).toList();
        }
    }

    /// @param wanted which findings of a document are meant
    private FindingsModel(Workspace workspace, BiPredicate<DocumentModel, Finding> wanted) {
        this.workspace = workspace;
        this.wanted = wanted;
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::environmentProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::selectionProperty, seen.now(), _ -> refresh());
    }

    public static FindingsModel all(Workspace workspace) {
        return new FindingsModel(workspace, (document, finding) -> true);
    }

    /// Those about address blocks.
    public static FindingsModel ofAddresses(Workspace workspace) {
        return new FindingsModel(workspace, (document, finding) -> finding.id().startsWith("cidr."));
    }

    /// Those about what is selected.
    public static FindingsModel ofSelection(Workspace workspace) {
        return new FindingsModel(
                workspace,
                (document, finding) ->
                        finding.elements().stream().anyMatch(id -> isSelected(document.selection(), id)));
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// Selects what a finding is about.
    void select(ShownFinding finding) {
        select(finding.elements().stream().map(ShownFinding.Link::id).toList());
    }

    void select(String element) {
        select(List.of(element));
    }

    /// Does what the fix says, in one step.
    void apply(Fix fix) {
        workspace.active().edit(fix.label(), fix.change());
    }

    private static boolean isSelected(Selection selection, String id) {
        return selection.resources().contains(id) || selection.has(id);
    }

    private void select(List<String> elements) {
        DocumentModel document = workspace.active();
        Design design = document.design();
        List<String> ids = elements.stream()
                .map(id -> ShownFinding.selectable(design, id))
                .distinct()
                .toList();
        var placements = new HashSet<PlacementRef>();
        var connections = new HashSet<String>();
        for (String id : ids) {
            Selection one = Selection.ofElement(design, id);
            placements.addAll(one.placements());
            connections.addAll(one.connections());
        }
        document.goTo(new Selection(placements, connections));
    }

    private void refresh() {
        DocumentModel document = workspace.active();
        var now = new Findings(
                document.environmentName(document.environment()),
                ShownFinding.of(document, finding -> wanted.test(document, finding)));
        if (!now.equals(findings.get())) {
            findings.set(now);
        }
    }
}
