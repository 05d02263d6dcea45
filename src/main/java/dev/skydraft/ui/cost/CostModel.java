package dev.skydraft.ui.cost;

import dev.skydraft.bill.Band;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Input;
import dev.skydraft.pricing.Inputs;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// What the cost panel shows of the active document: the bills of all environments side by side, and which resource is
/// selected.
public final class CostModel {
    private final Workspace workspace;
    private final Seen seen = new Seen();
    private final CostRows rows = new CostRows();
    private final ReadOnlyObjectWrapper<CostTable> table = new ReadOnlyObjectWrapper<>(CostTable.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> owner = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<CostRow> bill;
    private final StringProperty by = new SimpleStringProperty(Grouping.CATEGORY);
    private final BooleanProperty unknownOnly = new SimpleBooleanProperty();
    private final BooleanProperty doubtfulOnly = new SimpleBooleanProperty();

    private final Background background;
    private final Background aside;
    private final ReadOnlyObjectWrapper<Optional<Band>> band = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param background lays out bills as they come
    /// @param aside reckons between what they lie
    public CostModel(Workspace workspace, Background background, Background aside) {
        this.workspace = workspace;
        this.background = background;
        this.aside = aside;
        workspace.follow(DocumentModel::reckoningProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::environmentProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::selectionProperty, seen.now(), this::follow);
        by.subscribe((_, _) -> layOut());
        unknownOnly.subscribe(only -> doubtfulOnly.set(doubtfulOnly.get() && !only));
        doubtfulOnly.subscribe(only -> unknownOnly.set(unknownOnly.get() && !only));
        bill = Bindings.createObjectBinding(this::listed, table, unknownOnly, doubtfulOnly);
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    public ReadOnlyObjectProperty<CostTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    public CostTable table() {
        return table.get();
    }

    private CostRow listed() {
        CostTable all = table.get();
        if (unknownOnly.get()) {
            return all.unknown();
        }
        return doubtfulOnly.get() ? all.doubtful() : all.total();
    }

    /// The whole bill, or what is unknown or doubtful of it.
    public ObservableValue<CostRow> billProperty() {
        return bill;
    }

    /// Between what the bill of the environment shown lies; empty where nothing is known to vary.
    public ReadOnlyObjectProperty<Optional<Band>> bandProperty() {
        return band.getReadOnlyProperty();
    }

    /// Id of the one selected resource or connection.
    public ReadOnlyObjectProperty<Optional<String>> ownerProperty() {
        return owner.getReadOnlyProperty();
    }

    /// What stands before the colon of the tags to gather the bill by, where the design has such; empty text for the
    /// category.
    public StringProperty byProperty() {
        return by;
    }

    /// Whether only what is unknown in the environment shown is listed.
    public BooleanProperty unknownOnlyProperty() {
        return unknownOnly;
    }

    /// Whether only lines are listed whose price in the environment shown has a weak source or is borrowed.
    public BooleanProperty doubtfulOnlyProperty() {
        return doubtfulOnly;
    }

    /// Selects the resource or connection that a row is about.
    public void select(CostRow row) {
        DocumentModel document = workspace.active();
        row.owner().ifPresent(id -> {
            if (!owner.get().equals(row.owner())) {
                document.goTo(Selection.ofElement(document.design(), id));
            }
        });
    }

    /// What a line of the environment shown is reckoned from.
    List<Input> inputs(CostLine line) {
        DocumentModel document = workspace.active();
        return document.reckoningProperty()
                .get()
                .estimate(document.environment())
                .map(estimate -> Inputs.of(estimate.deployment(), line))
                .orElse(List.of());
    }

    public void show(String environment) {
        workspace.active().show(environment);
    }

    private void refresh() {
        DocumentModel document = workspace.active();
        Reckoning reckoning = document.reckoningProperty().get();
        layOut();
        Optional<Estimate> shown = reckoning.estimate(document.environment());
        Estimator estimator = document.estimator();
        aside.run(this, () -> shown.map(bill -> Band.of(bill, estimator)).filter(b -> !b.point()), band::set);
    }

    private void layOut() {
        DocumentModel document = workspace.active();
        Reckoning reckoning = document.reckoningProperty().get();
        Design design = document.design();
        String environment = document.environment();
        String wanted = by.get();
        table.set(table.get().showing(environment));
        background.run(rows, () -> rows.table(design, environment, reckoning, Grouping.of(design, wanted)), table::set);
    }

    private void follow(Selection selection) {
        owner.set(selection.singleResource().or(selection::singleConnection));
    }
}
