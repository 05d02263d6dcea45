package dev.skydraft.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Sets boxes in layers along the ties between them, so that these run one way and cross little: the layered algorithm
/// of the Eclipse Layout Kernel.
final class Layers {
    /// Above this, exact placement within layers would take too long.
    private static final int MANY = 150;

    /// What a line needs beside its label between two layers.
    private static final int LINE = 32;

    private static final int WIDEST_LABEL = 200;

    static {
        LayoutMetaDataService.getInstance();
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final boolean tall;
    private final Map<Box, ElkNode> nodes = new HashMap<>();
    private final Map<Object, ElkConnectableShape> ends = new HashMap<>();
    private final Map<Object, Object> edges = new HashMap<>();

    private record End(Box box, Box inner, boolean out) {}

    private record Pair(Object from, Object to) {}

    private Layers(boolean tall) {
        this.tall = tall;
    }

    /// Sets a few boxes, for the kernel to be loaded.
    static void prepare() {
        Box from = Box.canvas();
        Box to = Box.canvas();
        Box other = Box.canvas();
        var ties = List.of(tie(from, to), tie(from, other), tie(to, other));
        set(List.of(from, to, other), ties, false, Progress.NONE);
    }

    private static Ties.Lifted tie(Box from, Box to) {
        return new Ties.Lifted(from, to, new Tie(from, to, 0, 1));
    }

    /// Places boxes that are tied, from the origin on.
    ///
    /// @param tall true for layers below each other rather than beside each other
    static void set(List<Box> boxes, List<Ties.Lifted> ties, boolean tall, Progress progress) {
        var layers = new Layers(tall);
        boxes.forEach(layers::add);
        ties.forEach(layers::add);
        layers.layOut(ties, progress);
        layers.nodes.forEach((box, node) -> box.moveTo(
                Margins.GRID * (int) Math.round(node.getX() / Margins.GRID),
                Margins.GRID * (int) Math.round(node.getY() / Margins.GRID)));
    }

    private void add(Box box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(Margins.up(box.w()), Margins.up(box.h()));
        nodes.put(box, node);
    }

    private void add(Ties.Lifted tie) {
        ElkConnectableShape from = end(tie.from(), tie.tie().from(), true);
        ElkConnectableShape to = end(tie.to(), tie.tie().to(), false);
        edges.computeIfAbsent(new Pair(from, to), _ -> ElkGraphUtil.createSimpleEdge(from, to));
    }

    /// A box itself, or the place on the side of a container that lies level with the box in it that is meant.
    private ElkConnectableShape end(Box box, Box inner, boolean out) {
        ElkNode node = Objects.requireNonNull(nodes.get(box));
        if (box == inner) {
            return node;
        }
        return ends.computeIfAbsent(new End(box, inner, out), _ -> port(node, box, inner, out));
    }

    private ElkPort port(ElkNode node, Box box, Box inner, boolean out) {
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        ElkPort port = ElkGraphUtil.createPort(node);
        var at = inner.within(box);
        if (tall) {
            port.setLocation(at.x() + at.w() / 2.0, out ? box.h() : 0);
            port.setProperty(LayeredOptions.PORT_SIDE, out ? PortSide.SOUTH : PortSide.NORTH);
        } else {
            port.setLocation(out ? box.w() : 0, at.y() + at.h() / 2.0);
            port.setProperty(LayeredOptions.PORT_SIDE, out ? PortSide.EAST : PortSide.WEST);
        }
        return port;
    }

    private void layOut(List<Ties.Lifted> ties, Progress progress) {
        int label = ties.stream().mapToInt(t -> t.tie().label()).max().orElse(0);
        int beside = LINE + Math.min(label, WIDEST_LABEL);
        graph.setProperty(LayeredOptions.DIRECTION, tall ? Direction.DOWN : Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                nodes.size() < MANY ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) Margins.up(tall ? 64 : beside));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) Margins.up(tall ? Margins.BESIDE : Margins.BELOW));
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, (double) Margins.BELOW);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 2.0 * Margins.GRID);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 1.5 * Margins.GRID);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 1.5 * Margins.GRID);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 2.0 * Margins.GRID);
        new LayeredLayoutProvider().layout(graph, new Monitor(progress));
        progress.check();
    }

    private static final class Monitor extends BasicProgressMonitor {
        private final Progress progress;

        Monitor(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean isCanceled() {
            return progress.cancelled();
        }
    }
}
