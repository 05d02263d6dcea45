package dev.skydraft.ui.cost;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A horizontal bar cut into the groups' shares of a bill. Its length is the bill against the largest one shown.
final class ShareBar extends Region {
    private static final double GAP = 2;
    private static final double THINNEST = 3;

    private final List<Share> shares;
    private final double most;

    /// @param most the bill, in USD a month, whose bar fills the whole width
    /// @param choose is told the key of a group that is clicked
    ShareBar(List<Share> shares, double most, Consumer<String> choose) {
        this.shares = shares;
        this.most = most;
        getStyleClass().add("share-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(shares.stream().map(Share::text).collect(Collectors.joining("; ")));
        shares.forEach(share -> getChildren().add(segment(share, choose)));
    }

    private static Region segment(Share share, Consumer<String> choose) {
        var segment = new Region();
        segment.getStyleClass().addAll("segment", share.style());
        segment.setOnMouseClicked(e -> choose.accept(share.group()));
        Tooltip.install(segment, new Tooltip(share.text()));
        return segment;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - GAP * Math.max(0, shares.size() - 1);
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            Node segment = getChildren().get(i);
            double part = most == 0 ? 0 : width * shares.get(i).usd().doubleValue() / most;
            double drawn = Math.max(THINNEST, part);
            segment.resizeRelocate(snapPositionX(x), 0, snapSizeX(drawn), getHeight());
            x += drawn + GAP;
        }
    }
}
