package dev.skydraft.ui;

import dev.skydraft.ui.export.ExportOptions;
import dev.skydraft.ui.pattern.PatternChooser;
import dev.skydraft.ui.workspace.Prompts;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;

/// What reaches beyond the window's own content, so that tests can stand in for it.
///
/// @param owner the window that dialogs belong to
/// @param prompts asks the user
/// @param exportOptions asks what an exporter lets choose
/// @param patterns lets choose a pattern
/// @param clipboard takes what is copied for other programs
/// @param folders shows a folder in the system's file manager
/// @param background runs what can outlast a frame
/// @param version of the program
/// @param exit closes the window
public record Outside(
        Window owner,
        Prompts prompts,
        ExportOptions exportOptions,
        PatternChooser patterns,
        Clipboard clipboard,
        Consumer<Path> folders,
        Background background,
        String version,
        Runnable exit) {}
