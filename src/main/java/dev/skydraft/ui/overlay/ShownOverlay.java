package dev.skydraft.ui.overlay;

import dev.skydraft.design.Deployment;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.picture.Overlay;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/// The overlay on one document's canvas: which one is on, and what it says of the design as it is.
public final class ShownOverlay {
    private final DocumentModel document;
    private final ObjectProperty<Optional<OverlayKind>> kind;
    private Optional<Source> source = Optional.empty();
    private Overlay last = Overlay.NONE;

    /// What an overlay was made of.
    private record Source(OverlayKind kind, Deployment deployment, Deployment drawn, Optional<Estimate> estimate) {
        boolean isOf(Source other) {
            return kind == other.kind
                    && deployment == other.deployment
                    && drawn == other.drawn
                    && estimate.orElse(null) == other.estimate.orElse(null);
        }
    }

    /// @param kind which one is on; empty for none
    /// @param changed paints the canvas anew
    public ShownOverlay(DocumentModel document, ObjectProperty<Optional<OverlayKind>> kind, Runnable changed) {
        this.document = document;
        this.kind = kind;
        kind.addListener(_ -> changed.run());
        document.reckoningProperty().addListener(_ -> {
            if (kind.get().filter(OverlayKind.COST::equals).isPresent()) {
                changed.run();
            }
        });
    }

    public ObjectProperty<Optional<OverlayKind>> kindProperty() {
        return kind;
    }

    public Overlay get() {
        Optional<Source> now = kind.get().map(this::source);
        boolean known = now.isPresent() == source.isPresent()
                && now.flatMap(n -> source.filter(n::isOf)).isPresent() == now.isPresent();
        if (!known) {
            source = now;
            last = now.map(s -> s.kind().of(s.deployment(), s.drawn(), s.estimate()))
                    .orElse(Overlay.NONE);
        }
        return last;
    }

    private Source source(OverlayKind shown) {
        Optional<Estimate> estimate = document.reckoningProperty().get().estimate(document.environment());
        return new Source(
                shown,
                document.deployment(),
                document.shown().drawn(),
                shown == OverlayKind.COST ? estimate : Optional.empty());
    }
}
