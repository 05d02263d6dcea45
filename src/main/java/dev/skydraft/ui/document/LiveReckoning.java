package dev.skydraft.ui.document;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.ui.Background;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Bills and findings that follow a design, reckoned in the background. Those of a large one come when nothing moves:
/// frames need the processors.
final class LiveReckoning {
    /// A design with more resources is large.
    private static final int LARGE = 500;

    /// Such a design is seen before it is reckoned.
    private static final Duration FIRST = Duration.ofMillis(1500);

    /// How long what is dragged in it has to rest.
    private static final Duration REST = Duration.ofMillis(200);

    private Estimator estimator;
    private Reckoner reckoner;
    private final Background background;
    private final ReadOnlyObjectWrapper<Reckoning> last = new ReadOnlyObjectWrapper<>(Reckoning.NONE);

    LiveReckoning(Estimator estimator, Background background) {
        this.estimator = estimator;
        this.reckoner = new Reckoner(estimator);
        this.background = background;
    }

    ReadOnlyObjectProperty<Reckoning> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// What bills are reckoned with.
    Estimator estimator() {
        return estimator;
    }

    /// Reckons at other prices from now on.
    void reprice(Estimator other, Design design) {
        estimator = other;
        reckoner = new Reckoner(other);
        changed(design);
    }

    void opened(Design design) {
        reckon(design, isLarge(design) ? FIRST : Duration.ZERO);
    }

    /// In the midst of a gesture.
    void previewed(Design design) {
        reckon(design, isLarge(design) ? REST : Duration.ZERO);
    }

    void changed(Design design) {
        reckon(design, Duration.ZERO);
    }

    private static boolean isLarge(Design design) {
        return design.resources().size() > LARGE;
    }

    private void reckon(Design design, Duration pause) {
        Reckoner with = reckoner;
        background.runAfter(pause, this, () -> with.reckon(design), last::set);
    }
}
