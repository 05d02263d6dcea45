package dev.skydraft.ui.document;

import java.util.Optional;

/// A short message to the user, shown as a toast; `offer` adds a button that does something about it.
public record Message(Tone tone, String text, Optional<Offer> offer) {
    public enum Tone {
        INFO,
        WARNING,
        ERROR
    }

    /// A button's label and what it does.
    public record Offer(String label, Runnable run) {}

    public static Message info(String text) {
        return new Message(Tone.INFO, text, Optional.empty());
    }

    public static Message warning(String text) {
        return new Message(Tone.WARNING, text, Optional.empty());
    }

    public static Message error(String text) {
        return new Message(Tone.ERROR, text, Optional.empty());
    }

    public Message offering(String label, Runnable run) {
        return new Message(tone, text, Optional.of(new Offer(label, run)));
    }
}
