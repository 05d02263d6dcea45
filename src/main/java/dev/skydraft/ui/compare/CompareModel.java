package dev.skydraft.ui.compare;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The bills of chosen environments of the active document, compared in the background after every change.
public final class CompareModel {
    private final Workspace workspace;
    private final Background background;
    private final Seen seen = new Seen();
    private final Map<DocumentModel, Choices> choices = new WeakHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty differencesOnly = new SimpleBooleanProperty(true);

    public CompareModel(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refresh());
        differencesOnly.subscribe(this::refresh);
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    /// Empty until the bills are there.
    public ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// Whether lines that are the same everywhere are left out.
    public BooleanProperty differencesOnlyProperty() {
        return differencesOnly;
    }

    public void compareWith(String environment) {
        choices().compareWith(environment);
        refresh();
    }

    /// Adds an environment to those that are compared, or leaves it out.
    public void choose(String environment, boolean wanted) {
        choices().choose(environment, wanted);
        refresh();
    }

    /// Selects the resource or connection that a line is about.
    public void select(ComparedLine line) {
        DocumentModel document = workspace.active();
        document.goTo(Selection.ofElement(document.design(), line.owner()));
    }

    private Choices choices() {
        return choices.computeIfAbsent(workspace.active(), _ -> new Choices());
    }

    private void refresh() {
        DocumentModel document = workspace.active();
        Reckoning reckoning = document.reckoningProperty().get();
        Design design = document.design();
        String base = choices().base(design);
        List<String> chosen = choices().chosen(design);
        boolean differing = differencesOnly.get();
        Optional<Comparison> before = compared.get().map(Compared::comparison);
        background.run(this, () -> compared(design, reckoning, base, chosen, differing, before), compared::set);
    }

    /// Empty while the bill of an environment is not reckoned yet.
    private static Optional<Compared> compared(
            Design design,
            Reckoning reckoning,
            String base,
            List<String> chosen,
            boolean differing,
            Optional<Comparison> before) {
        List<String> wanted = Stream.concat(Stream.of(base), chosen.stream()).toList();
        List<Comparison.Side> sides = wanted.stream()
                .flatMap(id -> reckoning.estimate(id).stream().map(e -> side(design, id, e)))
                .toList();
        if (sides.size() < wanted.size()) {
            return Optional.empty();
        }
        Comparison now = Comparison.of(sides);
        Comparison comparison = before.map(now::sharing).orElse(now);
        return Optional.of(new Compared(
                design.environments().stream()
                        .map(e -> new Compared.Choice(e.id(), e.name()))
                        .toList(),
                base,
                chosen,
                comparison,
                differing && !chosen.isEmpty() ? comparison.differences() : comparison.lines()));
    }

    private static Comparison.Side side(Design design, String id, Estimate estimate) {
        return new Comparison.Side(design.environment(id).name(), estimate);
    }
}
