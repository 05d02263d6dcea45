package dev.skydraft.picture.text;

import java.io.InputStream;

/// The weights of the one bundled typeface, Inter; each is a font file of its own.
public enum Weight {
    REGULAR("Inter-Regular.ttf"),
    SEMIBOLD("Inter-SemiBold.ttf");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    /// The font file, for whatever paints with it.
    public InputStream open() {
        InputStream in = Weight.class.getResourceAsStream("/dev/skydraft/assets/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is missing from the program");
        }
        return in;
    }
}
