package dev.skydraft.ui.editing;

import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.picture.Theme;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// What a canvas looks like.
///
/// @param overlay which overlay is on; empty for none
/// @param minimap whether the user wants to see the minimap
public record CanvasLook(
        ObservableValue<Theme> theme,
        ObjectProperty<Optional<OverlayKind>> overlay,
        ObservableValue<Boolean> minimap) {}
