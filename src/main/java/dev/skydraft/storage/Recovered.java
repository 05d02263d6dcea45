package dev.skydraft.storage;

import dev.skydraft.design.Design;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The newest whole generation of a draft that a run of the program left behind when it ended unasked.
///
/// @param file where the design was to be saved; empty for an untitled one
/// @param title what the user knew it by
/// @param kept when it was written, for people
/// @param design with the changes
/// @param saved what the design's file holds now; empty where there is none that can be read
/// @param draft the file that it was read from
public record Recovered(
        Optional<Path> file, String title, Instant kept, Design design, Optional<DesignFile.Opened> saved, Path draft) {

    static Recovered of(DraftFile draft) {
        DraftFile.Content content = draft.read();
        return new Recovered(
                content.file(),
                content.title(),
                content.kept(),
                content.design(),
                content.file().flatMap(Recovered::saved),
                draft.path());
    }

    private static Optional<DesignFile.Opened> saved(Path file) {
        try {
            return Optional.of(DesignFile.open(file));
        } catch (FileProblem _) {
            return Optional.empty();
        }
    }

    /// True if another draft would restore the same, or the file holds it.
    boolean addsNothingTo(Iterable<Recovered> others) {
        for (Recovered other : others) {
            if (file.equals(other.file) && title.equals(other.title) && design.equals(other.design)) {
                return true;
            }
        }
        return saved.map(DesignFile.Opened::design).filter(design::equals).isPresent();
    }
}
