package dev.skydraft.picture;

/// Which of the theme's colours an [Overlay] gives a box; the theme says what they look like.
///
/// @param step from 0 on; steps beyond those that the theme has stand for its last one in a scale of heat, and begin
///     again in a scale of hues
public record Tone(Scale scale, int step) {
    public static final Tone PLAIN = new Tone(Scale.PLAIN, 0);
    public static final Tone ALARM = new Tone(Scale.ALARM, 0);

    /// What the steps of a tone mean.
    public enum Scale {
        /// Nothing in particular: what the overlay cannot tell.
        PLAIN,
        /// From a little to a lot.
        HEAT,
        /// One thing beside another.
        HUE,
        /// What to look at first.
        ALARM
    }

    public static Tone heat(int step) {
        return new Tone(Scale.HEAT, step);
    }

    public static Tone hue(int step) {
        return new Tone(Scale.HUE, step);
    }
}
