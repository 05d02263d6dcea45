package dev.skydraft.ui.network;

import dev.skydraft.catalog.Subnet;
import dev.skydraft.change.Adding;
import dev.skydraft.change.Allocation;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.AddressSpace;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import dev.skydraft.network.AddressPlan;
import dev.skydraft.network.NetworkPlan;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.field.ElementSlot;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.window.Seen;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The address plan of the environment shown, one VPC at a time: the one chosen, or the one that the selection is in.
public final class NetworkModel {
    private static final int SUBNET_PREFIX = 24;
    private static final int MARGIN = 24;

    private final Workspace workspace;
    private final Seen seen = new Seen();
    private final ObjectProperty<AddressPlan> plan = new SimpleObjectProperty<>(new AddressPlan(List.of()));
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty prefix = new SimpleIntegerProperty(SUBNET_PREFIX);
    private final ObservableValue<Optional<NetworkFacts>> shown;

    public NetworkModel(Workspace workspace) {
        this.workspace = workspace;
        this.shown = Bindings.createObjectBinding(() -> findShown().map(NetworkFacts::of), plan, chosen);
        workspace.follow(DocumentModel::deploymentProperty, seen.now(), _ -> refresh());
        workspace.follow(DocumentModel::selectionProperty, seen.now(), this::follow);
    }

    /// Whether anybody looks; else the document need not be followed.
    Seen seen() {
        return seen;
    }

    /// The VPC that is shown; empty for a design without one.
    ObservableValue<Optional<NetworkFacts>> shownProperty() {
        return shown;
    }

    /// Id of the selected subnet.
    ReadOnlyObjectProperty<Optional<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The prefix length of the next free block that is offered.
    IntegerProperty prefixProperty() {
        return prefix;
    }

    /// A VPC by its name, as the list shows it.
    record Vpc(String id, String name) {
        static Vpc of(NetworkPlan plan) {
            return new Vpc(plan.network().id(), plan.network().name());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    List<Vpc> vpcs() {
        return plan.get().networks().stream().map(Vpc::of).toList();
    }

    void choose(Vpc vpc) {
        chosen.set(Optional.of(vpc.id()));
    }

    void select(String resource) {
        DocumentModel document = workspace.active();
        document.goTo(Selection.ofElement(document.design(), resource));
    }

    /// The block of a VPC or subnet, to be typed.
    Field<CidrText> block(String resource) {
        return new Field<>(workspace.active(), new ElementSlot<>(resource, Networking.CIDR));
    }

    /// The lowest block of the wanted size that no environment uses; empty if none is left.
    Optional<CidrBlock> nextFree() {
        Design design = workspace.active().design();
        return shown.getValue()
                .flatMap(facts -> workspace
                        .active()
                        .deployment()
                        .find(facts.id())
                        .flatMap(vpc -> vpc.find(Networking.CIDR))
                        .flatMap(CidrText::block)
                        .filter(whole -> prefix.get() >= whole.prefixLength()
                                && prefix.get() <= whole.version().bits())
                        .flatMap(whole -> new AddressSpace(whole, Allocation.used(design, facts.id(), ""))
                                .nextFree(prefix.get())));
    }

    void tell(String what) {
        workspace.tell(Message.info(what));
    }

    /// Adds a subnet with the next free block under what the VPC holds, and selects it.
    void addSubnet() {
        Optional<String> network = shown.getValue().map(NetworkFacts::id);
        nextFree().ifPresent(block -> workspace.active().edit(design -> subnetAdded(design, network, block)));
    }

    private static Edit subnetAdded(Design design, Optional<String> network, CidrBlock block) {
        Edit edit = Adding.resource(design, Subnet.KIND, network, below(design, network));
        String id = edit.selection().resources().iterator().next();
        Design with = edit.design().withResource(id, r -> r.with(Networking.CIDR, CidrText.of(block.toString())));
        return new Edit(edit.label(), with, edit.selection());
    }

    private static Bounds below(Design design, Optional<String> network) {
        ResourceKind kind = Subnet.KIND;
        int bottom = network.flatMap(id -> Places.content(design, id))
                .map(Bounds::bottom)
                .orElse(MARGIN);
        return new Bounds(MARGIN, bottom + MARGIN, kind.width(), kind.height());
    }

    private void refresh() {
        plan.set(AddressPlan.of(workspace.active().deployment()));
    }

    private Optional<NetworkPlan> findShown() {
        return chosen.get()
                .flatMap(id -> plan.get().find(id))
                .or(() -> plan.get().networks().stream().findFirst());
    }

    /// Shows the VPC that the one selected resource is or stands in.
    private void follow(Selection selection) {
        Design design = workspace.active().design();
        Optional<Resource> resource = selection.singleResource().flatMap(design::find);
        selected.set(resource.map(Resource::id));
        resource.flatMap(r -> Stream.concat(Stream.of(r), design.around(r.place()).stream())
                        .filter(c -> c.has(Trait.NETWORK))
                        .findFirst())
                .ifPresent(vpc -> chosen.set(Optional.of(vpc.id())));
    }
}
