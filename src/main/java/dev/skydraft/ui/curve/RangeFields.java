package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Span;
import dev.skydraft.pricing.Money;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;

/// Two fields for the ends of a range. Enter and leaving a field take what is typed; an empty one shows the usual end.
final class RangeFields {
    private final TextField from;
    private final TextField to;
    private final BiConsumer<String, String> typed;

    /// @param typed is told both ends as typed
    RangeFields(TextField from, TextField to, BiConsumer<String, String> typed) {
        this.from = from;
        this.to = to;
        this.typed = typed;
        take(from);
        take(to);
    }

    private void take(TextField field) {
        field.setOnAction(_ -> tell());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                tell();
            }
        });
    }

    private void tell() {
        typed.accept(from.getText().strip(), to.getText().strip());
    }

    void show(ShownCurve shown) {
        from.setPromptText(shown.usual().map(Span::from).map(Money::exact).orElse(""));
        to.setPromptText(shown.usual().map(Span::to).map(Money::exact).orElse(""));
        show(from, shown.chosen().from());
        show(to, shown.chosen().to());
    }

    /// What is being typed stays.
    private static void show(TextField field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }
}
