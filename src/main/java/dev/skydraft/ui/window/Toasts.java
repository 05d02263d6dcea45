package dev.skydraft.ui.window;

import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;

/// Shows messages for a few seconds at the foot of a window. They are styled by [#STYLE], which the window's scene must
/// have, as it hands it on to what pops up over it.
public final class Toasts {
    /// The address of their style sheet.
    public static final String STYLE = Toasts.class.getResource("toasts.css").toExternalForm();

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);
    private static final Duration LONGEST = Duration.minutes(1);

    /// Of the text; what is beside it are buttons.
    private static final double NARROW = 200;

    private static final double WIDE = 760;
    private static final double BESIDE = 280;

    private final Window window;

    public Toasts(Window window) {
        this.window = window;
    }

    public void show(Message message) {
        Notifications toast = Notifications.create()
                .owner(window)
                .position(Pos.BOTTOM_CENTER)
                .hideAfter(time(message))
                .graphic(content(message));
        message.offer()
                .ifPresent(offer ->
                        toast.action(new Action(offer.label(), e -> offer.run().run())));
        var before = List.copyOf(Window.getWindows());
        toast.show();
        Window.getWindows().stream().filter(w -> !before.contains(w)).forEach(Toasts::leaveKeys);
    }

    /// A button with the focus would take all keys from the window below for as long as the toast shows.
    private static void leaveKeys(Window toast) {
        Parent root = toast.getScene().getRoot();
        root.lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
        root.requestFocus();
    }

    private static Duration time(Message message) {
        if (message.stays()) {
            return LONGEST;
        }
        boolean lasting =
                message.tone() == Message.Tone.ERROR || message.offer().isPresent();
        return lasting ? LONG : SHORT;
    }

    /// What a message says, in as many lines as it takes for the window to be wider.
    private HBox content(Message message) {
        var icon = new Region();
        icon.getStyleClass().addAll("toast-icon", message.tone().name().toLowerCase(Locale.ROOT));
        var text = new Label(message.text());
        text.setWrapText(true);
        text.setMaxWidth(Math.clamp(window.getWidth() - BESIDE, NARROW, WIDE));
        text.setMinHeight(Region.USE_PREF_SIZE);
        var content = new HBox(10, icon, text);
        content.setAlignment(Pos.CENTER_LEFT);
        return content;
    }
}
