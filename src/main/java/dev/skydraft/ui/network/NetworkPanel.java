package dev.skydraft.ui.network;

import dev.skydraft.net.CidrBlock;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.checks.FindingList;
import dev.skydraft.ui.checks.FindingsModel;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// Shows how a VPC divides its addresses, what is wrong with that, and which block is free next.
public final class NetworkPanel {
    private final NetworkModel model;
    private final FindingsModel findings;
    private final Parent root;

    @FXML
    private Label none;

    @FXML
    private VBox network;

    @FXML
    private ComboBox<NetworkModel.Vpc> networks;

    @FXML
    private Hyperlink title;

    @FXML
    private Label summary;

    @FXML
    private VBox stripBox;

    @FXML
    private Label first;

    @FXML
    private Label last;

    @FXML
    private TableView<ObjectProperty<SubnetRow>> subnets;

    @FXML
    private Label problem;

    @FXML
    private ComboBox<Integer> prefix;

    @FXML
    private Label nextFree;

    @FXML
    private Button add;

    @FXML
    private Button copy;

    private final Consumer<String> clipboard;
    private AddressStrip strip;
    private SubnetTable table;

    /// @param findings those about addresses
    /// @param clipboard takes text for other programs
    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public NetworkPanel(NetworkModel model, FindingsModel findings, Consumer<String> clipboard) {
        this.model = model;
        this.clipboard = clipboard;
        this.findings = findings;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("network", "Network", root);
    }

    @FXML
    private void initialize() {
        model.seen().follow(network);
        strip = new AddressStrip(model::select);
        stripBox.getChildren().addFirst(strip);
        table = new SubnetTable(subnets, model, problem::setText);
        network.getChildren().add(FindingList.following(findings));
        prefix.getItems().setAll(IntStream.rangeClosed(16, 28).boxed().toList());
        prefix.setConverter(new PrefixText());
        prefix.valueProperty().bindBidirectional(model.prefixProperty().asObject());
        prefix.valueProperty().subscribe(_ -> offer());
        networks.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        Visibility.show(problem, false);
        problem.textProperty().subscribe(text -> Visibility.show(problem, !text.isEmpty()));
        model.shownProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::highlight);
    }

    @FXML
    private void add() {
        model.addSubnet();
    }

    @FXML
    private void copy() {
        model.nextFree().map(CidrBlock::toString).ifPresent(block -> {
            clipboard.accept(block);
            model.tell("Copied " + block);
        });
    }

    private void show(Optional<NetworkFacts> shown) {
        Visibility.show(none, shown.isEmpty());
        Visibility.show(network, shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(NetworkFacts facts) {
        if (!networks.getItems().equals(model.vpcs())) {
            networks.getItems().setAll(model.vpcs());
        }
        networks.setValue(new NetworkModel.Vpc(facts.id(), facts.name()));
        Visibility.show(networks, networks.getItems().size() > 1);
        title.setText(facts.title());
        title.setOnAction(e -> model.select(facts.id()));
        summary.setText(facts.summary());
        first.setText(facts.first());
        last.setText(facts.last());
        strip.show(facts.strip());
        table.show(facts.subnets());
        highlight(model.selectedProperty().get());
        offer();
    }

    private void highlight(Optional<String> subnet) {
        strip.highlight(subnet);
        table.highlight(subnet);
    }

    private void offer() {
        Optional<CidrBlock> block = model.nextFree();
        nextFree.setText(block.map(CidrBlock::toString).orElse("none left"));
        add.setDisable(block.isEmpty());
        copy.setDisable(block.isEmpty());
    }
}
