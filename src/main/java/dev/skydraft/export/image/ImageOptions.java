package dev.skydraft.export.image;

import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
import dev.skydraft.picture.Theme;

/// What can be chosen for every picture.
final class ImageOptions {
    static final Choice THEME = Choice.of("theme", "Theme", "The colours of the picture.")
            .option("light", "Light")
            .option("dark", "Dark")
            .or("light");

    static final Flag TRANSPARENT =
            Flag.of("transparent", "Transparent ground", false, "Leaves the ground as it is where the picture is put.");

    static final Flag ABSENT =
            Flag.of("absent", "Show what is absent", false, "Draws what is absent in the environment as ghosts.");

    private ImageOptions() {}

    static Theme theme(String id) {
        return id.equals("dark") ? Theme.DARK : Theme.LIGHT;
    }
}
