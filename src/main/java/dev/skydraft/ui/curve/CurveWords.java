package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Curves;
import dev.skydraft.change.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What there is to say of curves, below what is asked.
final class CurveWords {
    private CurveWords() {}

    /// What the scales of the chart are.
    static String caption(Curves curves) {
        return "USD a month by " + Wording.inSentence(curves.curve().variable().heading());
    }

    /// All sentences but the headline.
    static List<Node> of(Optional<Curves> curves) {
        return curves.stream()
                .flatMap(c -> c.sentences().stream()
                        .filter(text -> !text.equals(c.headline()))
                        .map(text -> sentence(text, formula(c, text))))
                .toList();
    }

    private static boolean formula(Curves curves, String text) {
        return curves.breakEven().filter(both -> both.formulas().contains(text)).isPresent();
    }

    private static Node sentence(String text, boolean formula) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(formula ? "curve-formula" : "caption");
        return label;
    }
}
