package dev.skydraft.ui.document;

import java.util.Optional;

/// A short message to the user, shown as a toast; `offer` adds a button that does something about it.
///
/// @param stays for a minute unless the user closes it: what it offers is offered nowhere else
public record Message(Tone tone, String text, Optional<Offer> offer, boolean stays) {
    public enum Tone {
        INFO,
        WARNING,
        ERROR
    }

    /// A button's label and what it does.
    public record Offer(String label, Runnable run) {}

    public static Message info(String text) {
        return new Message(Tone.INFO, text, Optional.empty(), false);
    }

    public static Message warning(String text) {
        return new Message(Tone.WARNING, text, Optional.empty(), false);
    }

    public static Message error(String text) {
        return new Message(Tone.ERROR, text, Optional.empty(), false);
    }

    public Message offering(String label, Runnable run) {
        return new Message(tone, text, Optional.of(new Offer(label, run)), stays);
    }

    public Message staying() {
        return new Message(tone, text, offer, true);
    }
}
