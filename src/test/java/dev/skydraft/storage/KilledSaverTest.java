package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it saves leaves the old file or the new one, whole.
class KilledSaverTest {
    private static final int BYTES = 1_000_000;

    @TempDir
    private Path folder;

    /// Saves content 1, then content 2, and so on. Halfway through each it prints the number and waits for a line.
    static final class Saver {
        private Saver() {}

        public static void main(String[] args) {
            for (int i = 1; ; i++) {
                byte[] content = content(i);
                int number = i;
                SafeFile.write(Path.of(args[0]), out -> {
                    out.write(content, 0, BYTES / 2);
                    System.out.println(number);
                    waitForALine();
                    out.write(content, BYTES / 2, BYTES / 2);
                });
            }
        }

        private static void waitForALine() throws IOException {
            while (System.in.read() != '\n') {}
        }
    }

    private static byte[] content(int number) {
        byte[] content = new byte[BYTES];
        Arrays.fill(content, (byte) number);
        return content;
    }

    @Test
    void halfWrittenContentNeverReachesTheFile() throws Exception {
        Path file = folder.resolve("design.json");
        Files.write(file, content(0));
        Process saver = start(file);
        try (BufferedReader out = saver.inputReader(StandardCharsets.UTF_8);
                OutputStream in = saver.getOutputStream()) {
            for (int number = 1; number <= 3; number++) {
                assertEquals(String.valueOf(number), out.readLine());
                assertArrayEquals(content(number - 1), Files.readAllBytes(file));
                if (number < 3) {
                    proceed(in);
                }
            }
        } finally {
            saver.destroyForcibly().waitFor();
        }
        assertArrayEquals(content(2), Files.readAllBytes(file));
    }

    @Test
    void aKillAtAnyMomentLeavesAWholeFile() throws Exception {
        var random = new Random(7);
        for (int round = 0; round < 6; round++) {
            Path file = folder.resolve(round + ".json");
            Files.write(file, content(0));
            Process saver = start(file);
            try (BufferedReader out = saver.inputReader(StandardCharsets.UTF_8);
                    OutputStream in = saver.getOutputStream()) {
                assertEquals("1", out.readLine());
                proceed(in);
                for (int spin = random.nextInt(100_000); spin > 0; spin--) {
                    Thread.onSpinWait();
                }
            } finally {
                saver.destroyForcibly().waitFor();
            }
            byte[] left = Files.readAllBytes(file);
            assertTrue(Arrays.equals(content(0), left) || Arrays.equals(content(1), left));
        }
    }

    private static void proceed(OutputStream in) throws IOException {
        in.write('\n');
        in.flush();
    }

    private static Process start(Path file) throws IOException, URISyntaxException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classes(SafeFile.class) + File.pathSeparator + classes(Saver.class),
                        Saver.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
