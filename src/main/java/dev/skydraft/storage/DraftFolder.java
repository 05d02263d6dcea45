package dev.skydraft.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The drafts of one run of the program.
record DraftFolder(Path path) {

    /// The later ones first.
    List<DraftFile> drafts() {
        return files().stream()
                .flatMap(file -> DraftFile.of(file).stream())
                .sorted(Comparator.comparingLong(DraftFile::sequence).reversed())
                .toList();
    }

    /// Of each design the latest draft that can be read, and before it what is newer and cannot.
    List<Result> newest() {
        Map<String, List<DraftFile>> designs = new LinkedHashMap<>();
        drafts().forEach(draft ->
                designs.computeIfAbsent(draft.key(), _ -> new ArrayList<>()).add(draft));
        return designs.values().stream().flatMap(DraftFolder::newest).toList();
    }

    /// A draft, and what was read from it; empty if it cannot be read.
    record Result(DraftFile draft, Optional<Recovered> recovered) {}

    private static Stream<Result> newest(List<DraftFile> generations) {
        var results = new ArrayList<Result>();
        for (DraftFile draft : generations) {
            results.add(new Result(draft, read(draft)));
            if (results.getLast().recovered().isPresent()) {
                break;
            }
        }
        return results.stream();
    }

    /// Whatever a damaged file does to the reader, the program goes on without it.
    private static Optional<Recovered> read(DraftFile draft) {
        try {
            return Optional.of(Recovered.of(draft));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError _) {
            return Optional.empty();
        }
    }

    void forget(String key) {
        drafts().stream().filter(draft -> draft.key().equals(key)).forEach(DraftFile::delete);
    }

    /// Removes the folder once there is no draft in it; false while there is.
    boolean removeIfDone() {
        if (!drafts().isEmpty()) {
            return false;
        }
        try {
            for (Path litter : files()) {
                Files.deleteIfExists(litter);
            }
            Files.deleteIfExists(path);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        } catch (IOException _) {
            return List.of(); // gone, or not for us to see
        }
    }
}
