package dev.skydraft.export.image;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.View;
import dev.skydraft.export.Request;
import dev.skydraft.load.Traffic;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.picture.Overlay;
import dev.skydraft.pricing.Estimate;
import java.util.Optional;

/// A design in one environment as its view shows it: what is drawn, what is told about it, and how much of it fits.
///
/// @param crop the part that is shown; empty for as much as there is
record Seen(Deployment drawn, Overlay overlay, Optional<Bounds> crop) {
    /// @param ghosts true to draw what is absent too
    static Seen of(Request request, String environment, boolean ghosts) {
        Deployment shown = request.shown(Deployment.of(request.design(), environment));
        Deployment drawn = ghosts ? shown : Present.only(shown);
        Overlay overlay = ImageOptions.overlay(request)
                .map(kind -> told(request, kind, Traffic.seen(request.whole(), environment), drawn))
                .orElse(Overlay.NONE);
        return new Seen(drawn, overlay, request.view().flatMap(View::crop));
    }

    private static Overlay told(Request request, OverlayKind kind, Deployment whole, Deployment drawn) {
        Optional<Estimate> bill =
                kind == OverlayKind.COST ? Optional.of(request.estimator().get().estimate(whole)) : Optional.empty();
        return kind.of(whole, drawn, bill);
    }
}
