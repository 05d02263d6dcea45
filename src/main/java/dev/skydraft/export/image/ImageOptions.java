package dev.skydraft.export.image;

import dev.skydraft.design.View;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.picture.Theme;
import java.util.Optional;

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

    private static final String OF_VIEW = "view";
    private static final String NO_OVERLAY = "none";

    static final Choice OVERLAY = overlays();

    private ImageOptions() {}

    private static Choice overlays() {
        Choice choice = Choice.of("overlay", "Overlay", "What is told by colour, with a legend below the picture.")
                .option(OF_VIEW, "As the view has it")
                .option(NO_OVERLAY, "None");
        for (OverlayKind kind : OverlayKind.values()) {
            choice = choice.option(kind.id(), kind.label());
        }
        return choice.or(OF_VIEW);
    }

    /// The overlay that is asked for, if any.
    static Optional<OverlayKind> overlay(Request request) {
        String chosen = request.options().get(OVERLAY);
        return OverlayKind.find(
                chosen.equals(OF_VIEW) ? request.view().map(View::overlay).orElse("") : chosen);
    }

    static Theme theme(String id) {
        return id.equals("dark") ? Theme.DARK : Theme.LIGHT;
    }
}
