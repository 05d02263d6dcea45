package dev.skydraft.picture;

import dev.skydraft.picture.Wiring.Drawn;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import java.util.List;

/// A wire with the boxes at its ends and its line between them.
record Routed(Drawn drawn, Link link, List<Point> line, Figure figure) {
    /// True if it would be drawn alike, whatever else stands around.
    boolean stands(Drawn now, Link link) {
        return drawn.equals(now)
                && this.link.from().equals(link.from())
                && this.link.to().equals(link.to());
    }
}
