package dev.skydraft.ui.workspace;

import dev.skydraft.change.merge.Conflict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Asks the user: file choosers and dialogs behind one interface, so that journeys can answer without a screen.
public interface Prompts {
    /// What to do with a changed design before it is closed.
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// Design files to open; none if the user cancels.
    List<Path> chooseDesigns();

    /// Vendors' price files to read; none if the user cancels.
    List<Path> choosePriceFiles();

    /// Where to write; empty if the user cancels.
    ///
    /// @param suggestion a file name without a folder
    /// @param kind what is written, such as "Mermaid diagram"
    /// @param extension without a dot
    Optional<Path> chooseTarget(String suggestion, String kind, String extension);

    Answer askToSave(String title);

    /// A line of text; empty if the user cancels.
    Optional<String> askText(String title, String label, String initial);

    /// One of several labelled options; empty if the user cancels.
    <T> Optional<T> askChoice(String title, String label, List<T> options, T initial);

    /// In which conflicts the other side is taken; empty if the user cancels.
    ///
    /// @param shown is told each conflict that the user comes to
    Optional<Set<Conflict>> chooseSides(String title, List<Conflict> conflicts, Consumer<Conflict> shown);

    boolean confirm(String title, String question, String yes);
}
