package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A picture together with what it was drawn from, so that a [Sketch] finds what an edit touches without looking at
/// everything. An immutable value.
///
/// Figures are numbered as the picture has them: areas, wires, boxes.
public final class Painted {
    private final Deployment deployment;
    private final Overlay overlay;
    private final Picture picture;
    private final List<Routed> wires;
    private final int firstWire;

    /// Made when it is first needed: a picture that is only looked at needs none.
    private volatile @Nullable Register register;

    Painted(
            Deployment deployment,
            Overlay overlay,
            List<Figure> areas,
            List<Routed> wires,
            List<Figure> boxes,
            Map<PlacementRef, Bounds> places) {
        this.deployment = deployment;
        this.overlay = overlay;
        this.wires = wires;
        this.firstWire = areas.size();
        var figures = new ArrayList<Figure>(areas.size() + wires.size() + boxes.size());
        figures.addAll(areas);
        wires.forEach(wire -> figures.add(wire.figure()));
        figures.addAll(boxes);
        this.picture = new Picture(figures, places);
    }

    public Deployment deployment() {
        return deployment;
    }

    public Overlay overlay() {
        return overlay;
    }

    public Picture picture() {
        return picture;
    }

    /// The same, ready to be sketched on at once.
    public Painted prepared() {
        register();
        return this;
    }

    Register register() {
        Register known = register;
        if (known == null) {
            known = new Register(this);
            register = known;
        }
        return known;
    }

    List<Figure> areas() {
        return picture.figures().subList(0, firstWire);
    }

    List<Routed> wires() {
        return wires;
    }

    List<Figure> boxes() {
        return picture.figures().subList(firstBox(), picture.figures().size());
    }

    /// The number of the figure that stands for a wire.
    int figureOfWire(int number) {
        return firstWire + number;
    }

    /// The number of the backmost box.
    int firstBox() {
        return firstWire + wires.size();
    }
}
