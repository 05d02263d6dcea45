package dev.skydraft.picture.text;

import java.io.InputStream;

/// The weights of the one bundled typeface, Inter; each is a font file of its own.
public enum Weight {
    REGULAR("Inter-Regular.ttf", 400),
    SEMIBOLD("Inter-SemiBold.ttf", 600);

    private final String file;
    private final int css;

    Weight(String file, int css) {
        this.file = file;
        this.css = css;
    }

    /// The number that style sheets know it by.
    public int css() {
        return css;
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
