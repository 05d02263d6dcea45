package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Design;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it edits and saves loses only what it had not yet kept, and no file breaks.
///
/// Every kill takes a program of its own, so they are few here and the program keeps drafts twenty times as often.
/// `-Dskydraft.kills=200` asks for that many at the pace of the real program, and that at most a second's edits are
/// gone.
class KilledEditorTest {
    private static final int HURRY = 20;
    private static final int FEW = 6;
    private static final int KILLS = Integer.getInteger("skydraft.kills", FEW);

    @TempDir
    private Path folder;

    /// Edits a design about every millisecond, saves it now and then, and prints what it has done.
    static final class Program {
        private static final AtomicInteger edited = new AtomicInteger();

        private Program() {}

        /// @param args a folder, a seed, and how many times faster than in earnest drafts are kept
        public static void main(String[] args) {
            Path file = Path.of(args[0]).resolve("design.json");
            var random = new Random(Long.parseLong(args[1]));
            var autosave = new Autosave(new Recovery(Path.of(args[0])), timer(Integer.parseInt(args[2])), problem -> {
                throw new IllegalStateException(problem);
            });
            for (int number = 1; ; number++) {
                Draft draft = draft(file, number);
                autosave.changed(draft);
                edited.set(number);
                System.out.println("edited " + number);
                if (random.nextInt(100) == 0) {
                    DesignFile.save(file, draft.design());
                    System.out.println("saved " + number);
                    autosave.settled(draft.key());
                }
                LockSupport.parkNanos(1_000_000);
            }
        }

        private static Draft draft(Path file, int number) {
            return new Draft(1, Optional.of(file), "design.json", Design.empty(String.valueOf(number)));
        }

        private static Autosave.Timer timer(int hurry) {
            var worker = Autosave.Timer.on(Executors.newSingleThreadExecutor());
            return (pause, work) -> worker.after(pause.dividedBy(hurry), () -> {
                int before = edited.get();
                work.run();
                System.out.println("kept " + before);
            });
        }
    }

    @Test
    void afterEveryKillTheFileOpensAndWhatWasKeptIsThere() throws Exception {
        try (var killers = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> rounds = new ArrayList<>();
            IntStream.range(0, KILLS)
                    .forEach(round -> rounds.add(() -> {
                        kill(round);
                        return null;
                    }));
            for (Future<Void> round : killers.invokeAll(rounds)) {
                round.get();
            }
        }
    }

    private void kill(int round) throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve(String.valueOf(round)));
        Path file = place.resolve("design.json");
        DesignFile.save(file, Design.empty("0"));
        Report report = killed(place, round);

        int saved = number(DesignFile.read(file));
        assertTrue(saved >= report.number("saved"), "the file is the one that was saved last, or a newer one");
        try (var next = new Recovery(place)) {
            Recovery.Left left = next.left();
            assertEquals(List.of(), left.setAside());
            int newest = left.designs().stream()
                    .mapToInt(recovered -> number(recovered.design()))
                    .reduce(saved, Math::max);
            assertTrue(newest >= report.number("kept"), report + ", found " + newest);
            if (KILLS > FEW) {
                assertTrue(newest >= report.aSecondBefore(), report + ", found " + newest);
            }
        }
    }

    private static int number(Design design) {
        return Integer.parseInt(design.name());
    }

    private Report killed(Path place, int round) throws IOException, InterruptedException {
        var random = new Random(round);
        Process program = start(place, round);
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            var report = new Report();
            for (int lines = random.nextInt(KILLS > FEW ? 3000 : 400); lines > 0; lines--) {
                report.read(out.readLine());
            }
            program.toHandle().destroyForcibly(); // leaves what it has printed to be read
            report.killed();
            out.lines().forEach(report::read);
            program.waitFor();
            return report;
        } finally {
            program.destroyForcibly();
        }
    }

    /// What a program said it had done before it was killed.
    private static final class Report {
        private final List<String> lines = new ArrayList<>();
        private final TreeMap<Long, Integer> edits = new TreeMap<>();
        private long killed = Long.MAX_VALUE;

        /// @param line the last one may be cut short by the kill
        void read(String line) {
            lines.add(line);
            if (killed == Long.MAX_VALUE && line.startsWith("edited ")) {
                edits.put(System.nanoTime(), Integer.parseInt(line.substring(7)));
            }
        }

        void killed() {
            killed = System.nanoTime();
        }

        int number(String done) {
            return lines.subList(0, Math.max(0, lines.size() - 1)).stream()
                    .filter(line -> line.startsWith(done + " "))
                    .mapToInt(line -> Integer.parseInt(line.substring(done.length() + 1)))
                    .reduce(0, Math::max);
        }

        int aSecondBefore() {
            var before = edits.floorEntry(killed - 1_000_000_000);
            return before == null ? 0 : before.getValue();
        }

        @Override
        public String toString() {
            return "edited %d, saved %d, kept %d".formatted(number("edited"), number("saved"), number("kept"));
        }
    }

    private static Process start(Path place, int seed) {
        try {
            return new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Program.class.getName(),
                            place.toString(),
                            String.valueOf(seed),
                            String.valueOf(KILLS > FEW ? 1 : HURRY))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
