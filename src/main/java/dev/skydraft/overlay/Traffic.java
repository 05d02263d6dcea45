package dev.skydraft.overlay;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells how much data each connection carries in a month, and how much comes in and goes out at each box: the more of
/// the whole, the wider and hotter. Unknown amounts are dashed and say so.
final class Traffic {
    /// How wide a line is in each step of heat.
    private static final double[] WIDTHS = {1.5, 2, 2.5, 3.25, 4};

    private final Deployment whole;
    private final Deployment drawn;
    private final Piles piles;
    private final Map<String, Volume> volumes = new HashMap<>();
    private final Map<String, Volume> in = new HashMap<>();
    private final Map<String, Volume> out = new HashMap<>();
    private final Map<PlacementRef, Overlay.Mark> marks = new HashMap<>();
    private final Map<String, Overlay.LineMark> lines = new HashMap<>();
    private Volume all = Volume.NONE;

    private Traffic(Deployment whole, Deployment drawn, Piles piles) {
        this.whole = whole;
        this.drawn = drawn;
        this.piles = piles;
    }

    static Overlay of(Deployment whole, Deployment drawn, Piles piles) {
        var traffic = new Traffic(whole, drawn, piles);
        whole.connections().forEach(c -> traffic.all = traffic.all.plus(Volume.of(c)));
        drawn.connections().forEach(traffic::count);
        var heat = new Heat(traffic.all.known(), "all that is known");
        traffic.volumes.forEach((id, volume) -> traffic.lines.put(id, line(volume, heat)));
        drawn.resources().forEach(resource -> traffic.mark(resource, heat));
        return new Overlay(traffic.title(), traffic.marks, traffic.lines, traffic.legend(heat));
    }

    private void count(Connection connection) {
        Volume volume = volume(connection);
        if (!volume.isNone()) {
            volumes.put(connection.id(), volume);
            out.merge(connection.from(), volume, Volume::plus);
            in.merge(connection.to(), volume, Volume::plus);
        }
    }

    /// A line to a closed container stands for every connection to what is in it.
    private Volume volume(Connection connection) {
        boolean closed = piles.containers().contains(connection.from())
                || piles.containers().contains(connection.to());
        return closed
                ? whole.connections().stream()
                        .filter(c -> piles.standIns(c.from()).contains(connection.from())
                                && piles.standIns(c.to()).contains(connection.to()))
                        .map(Volume::of)
                        .reduce(Volume.NONE, Volume::plus)
                : Volume.of(connection);
    }

    private static Overlay.LineMark line(Volume volume, Heat heat) {
        return volume.isUnknown()
                ? new Overlay.LineMark(Tone.PLAIN, WIDTHS[0], volume.text() + " GB", true)
                : new Overlay.LineMark(
                        heat.tone(volume.known()),
                        WIDTHS[heat.step(volume.known())],
                        volume.text() + " GB",
                        volume.unknown() > 0);
    }

    private void mark(Resource resource, Heat heat) {
        Volume arriving = in.getOrDefault(resource.id(), Volume.NONE);
        Volume leaving = out.getOrDefault(resource.id(), Volume.NONE);
        if (arriving.isNone() && leaving.isNone()) {
            return;
        }
        var mark = new Overlay.Mark(tone(arriving, leaving, heat), caption(arriving, leaving), false);
        for (Placement placement : resource.at()) {
            marks.put(new PlacementRef(resource.id(), placement.key()), mark);
        }
    }

    private static Tone tone(Volume arriving, Volume leaving, Heat heat) {
        boolean known = arriving.counted() > 0 || leaving.counted() > 0;
        return known ? heat.tone(arriving.known().max(leaving.known())) : Tone.PLAIN;
    }

    private static String caption(Volume arriving, Volume leaving) {
        if (arriving.isNone()) {
            return "out " + leaving.text() + " GB";
        }
        return "in " + arriving.text() + (leaving.isNone() ? "" : ", out " + leaving.text()) + " GB";
    }

    private String title() {
        return drawn.environment().name() + " "
                + (all.isNone() || all.isUnknown() ? "traffic" : all.text() + " GB a month");
    }

    private List<Overlay.Entry> legend(Heat heat) {
        var legend = new ArrayList<>(heat.legend());
        if (all.unknown() > 0) {
            String connections = all.unknown() == 1 ? "1 connection" : all.unknown() + " connections";
            legend.add(new Overlay.Entry(Tone.PLAIN, "dashed: not known yet, " + connections));
        }
        return legend;
    }
}
