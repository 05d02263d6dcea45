package dev.skydraft.ui.network;

import dev.skydraft.network.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A VPC's addresses from the lowest to the highest as a strip. Widths follow the logarithm of sizes, so that small
/// subnets can be seen and clicked.
final class AddressStrip extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 1;

    private final Consumer<String> select;
    private List<Slice> slices = List.of();

    /// @param select is told the id of a subnet that is clicked
    AddressStrip(Consumer<String> select) {
        this.select = select;
        getStyleClass().add("address-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(List<Slice> now) {
        if (now.equals(slices)) {
            return;
        }
        slices = now;
        getChildren().setAll(now.stream().map(this::piece).toList());
        setAccessibleText("Address space: " + now.stream().map(Slice::text).collect(Collectors.joining("; ")));
    }

    void highlight(Optional<String> subnet) {
        for (int i = 0; i < slices.size(); i++) {
            boolean here = subnet.map(slices.get(i).subnets()::contains).orElse(false);
            getChildren().get(i).pseudoClassStateChanged(SELECTED, here);
        }
    }

    private Label piece(Slice slice) {
        var piece = new Label(slice.mark());
        var classes = new ArrayList<String>(List.of("slice", slice.use().name().toLowerCase(Locale.ROOT)));
        if (!slice.tier().isEmpty()) {
            classes.add("tier-" + slice.tier());
        }
        piece.getStyleClass().addAll(classes);
        piece.setTooltip(new Tooltip(slice.text()));
        if (slice.use() != Segment.Use.FREE) {
            piece.setOnMouseClicked(e -> select.accept(slice.subnets().getFirst()));
        }
        return piece;
    }

    @Override
    protected void layoutChildren() {
        double all = slices.stream().mapToDouble(Slice::weight).sum();
        double width = getWidth() - GAP * Math.max(0, slices.size() - 1);
        double x = 0;
        for (int i = 0; i < slices.size(); i++) {
            double part = all == 0 ? 0 : width * slices.get(i).weight() / all;
            double left = snapPositionX(x);
            getChildren().get(i).resizeRelocate(left, 0, snapPositionX(x + part) - left, getHeight());
            x += part + GAP;
        }
    }
}
