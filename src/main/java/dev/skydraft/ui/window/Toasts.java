package dev.skydraft.ui.window;

import dev.skydraft.ui.document.Message;
import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;

/// Shows messages for a few seconds at the foot of a window.
public final class Toasts {
    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);

    private final Window window;

    public Toasts(Window window) {
        this.window = window;
    }

    public void show(Message message) {
        boolean lasting =
                message.tone() == Message.Tone.ERROR || message.offer().isPresent();
        Notifications toast = Notifications.create()
                .owner(window)
                .position(Pos.BOTTOM_CENTER)
                .hideAfter(lasting ? LONG : SHORT)
                .text(message.text());
        message.offer()
                .ifPresent(offer ->
                        toast.action(new Action(offer.label(), e -> offer.run().run())));
        switch (message.tone()) {
            case INFO -> toast.showInformation();
            case WARNING -> toast.showWarning();
            case ERROR -> toast.showError();
        }
    }
}
