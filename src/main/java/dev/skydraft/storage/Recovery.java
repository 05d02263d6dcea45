package dev.skydraft.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps drafts where a crash cannot reach them, and finds those that earlier runs of the program left. Every run has a
/// folder of its own, claimed for as long as it lasts; what lies in a folder that nobody claims was left by a crash.
/// Drafts are ordered by a sequence that goes on from run to run and compared by content, never by a clock.
public final class Recovery implements AutoCloseable {
    /// How many drafts of one design are kept.
    static final int GENERATIONS = 10;

    private final Path folder;
    private final Map<String, Deque<DraftFile>> kept = new HashMap<>();
    private final Map<String, String> newest = new HashMap<>();
    private final Map<Path, Claim> claims = new HashMap<>();
    private @Nullable Path own;
    private long sequence;

    /// @param folder of all runs; made with the first draft
    public Recovery(Path folder) {
        this.folder = folder;
    }

    public static Recovery ofUser() {
        return new Recovery(UserFolder.DATA.ofUser().resolve("recovery"));
    }

    /// What earlier runs left.
    ///
    /// @param designs the latest first
    /// @param setAside files that could not be read, where they are now; nobody looks at them again
    public record Left(List<Recovered> designs, List<Path> setAside) {}

    /// Writes a draft, flushed to disk, unless the one before says the same.
    ///
    /// @throws FileProblem if it cannot be kept
    public synchronized void keep(Draft draft) {
        byte[] design = DesignFile.write(draft.design());
        String hash = ContentHash.of(design);
        if (hash.equals(newest.get(draft.key()))) {
            return;
        }
        DraftFile file = DraftFile.in(ownFolder(), draft.key(), sequence + 1);
        file.write(draft, Instant.now(), design);
        sequence++;
        newest.put(draft.key(), hash);
        Deque<DraftFile> generations = kept.computeIfAbsent(draft.key(), _ -> new ArrayDeque<>());
        generations.addLast(file);
        if (generations.size() > GENERATIONS) {
            generations.removeFirst().delete();
        }
    }

    /// Removes every draft that this run kept under a key: the design is saved, or given up.
    public synchronized void forget(String key) {
        newest.remove(key);
        Optional.ofNullable(kept.remove(key)).ifPresent(all -> all.forEach(DraftFile::delete));
    }

    /// The drafts of runs that have ended. Their folders are claimed from here on, so that no other program offers
    /// them.
    public synchronized Left left() {
        var designs = new ArrayList<Recovered>();
        var setAside = new ArrayList<Path>();
        runs().stream()
                .filter(this::claim)
                .flatMap(run -> new DraftFolder(run).newest().stream())
                .sorted((a, b) -> Long.compare(b.draft().sequence(), a.draft().sequence()))
                .forEach(result -> result.recovered()
                        .ifPresentOrElse(r -> add(r, designs), () -> setAside(result.draft(), setAside)));
        List.copyOf(claims.keySet()).forEach(this::tidy);
        return new Left(List.copyOf(designs), List.copyOf(setAside));
    }

    /// Removes what an earlier run left of a design: it is kept anew, or not wanted.
    public synchronized void settle(Recovered recovered) {
        Path run = recovered.draft().resolveSibling("");
        DraftFile.of(recovered.draft()).ifPresent(draft -> new DraftFolder(run).forget(draft.key()));
        tidy(run);
    }

    /// Removes this run's drafts, all of which are saved or given up, and leaves those of others to the next run.
    @Override
    public synchronized void close() {
        List.copyOf(kept.keySet()).forEach(this::forget);
        own = null;
        for (Path run : List.copyOf(claims.keySet())) {
            tidy(run);
            Optional.ofNullable(claims.remove(run)).ifPresent(Claim::release);
        }
    }

    private void add(Recovered recovered, List<Recovered> designs) {
        if (recovered.addsNothingTo(designs)) {
            settle(recovered);
        } else {
            designs.add(recovered);
        }
    }

    private void setAside(DraftFile draft, List<Path> setAside) {
        Path run = draft.path().resolveSibling("");
        Path aside = folder.resolve(run.getFileName() + "." + draft.path().getFileName() + ".unreadable");
        try {
            setAside.add(Files.move(draft.path(), aside));
        } catch (IOException _) {
            draft.delete(); // it must not be met again
        }
    }

    private List<Path> runs() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !claims.containsKey(path))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of(); // nothing has ever been kept
        }
    }

    private boolean claim(Path run) {
        Optional<Claim> claim = Claim.of(run);
        claim.ifPresent(c -> claims.put(run, c));
        return claim.isPresent();
    }

    private void tidy(Path run) {
        if (!run.equals(own) && new DraftFolder(run).removeIfDone()) {
            Optional.ofNullable(claims.remove(run)).ifPresent(Claim::end);
        }
    }

    /// The claim comes before the folder, so that no other run ever sees the folder unclaimed.
    private Path ownFolder() {
        if (own != null && Files.isDirectory(own)) {
            return own;
        }
        try {
            Files.createDirectories(folder);
            ownersOnly(folder);
            Path run = folder.resolve(UUID.randomUUID().toString());
            if (!claim(run)) {
                throw new FileProblem(run.toString(), "Another program has the folder");
            }
            sequence = Math.max(sequence, lastSequence());
            own = Files.createDirectory(run);
            return run;
        } catch (IOException e) {
            throw new FileProblem(folder.toString(), "The folder cannot be made: " + FileProblem.reason(e));
        }
    }

    /// The highest sequence of any run.
    private long lastSequence() {
        return children(folder)
                .flatMap(Recovery::children)
                .flatMap(path -> DraftFile.of(path).stream())
                .mapToLong(DraftFile::sequence)
                .max()
                .orElse(0);
    }

    /// What is in a folder; what other runs take away meanwhile is passed over.
    private static Stream<Path> children(Path parent) {
        File[] found = parent.toFile().listFiles();
        return found == null ? Stream.empty() : Stream.of(found).map(File::toPath);
    }

    /// Designs may be confidential.
    private static void ownersOnly(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
