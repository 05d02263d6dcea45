package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.MAC, disabledReason = "Java looks there only every few seconds")
class FolderWatchTest {
    private final BlockingQueue<Path> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @Test
    void writingReplacingAndDeletingAWatchedFileIsTold() throws IOException, InterruptedException {
        Path file = folder.resolve("design.json");
        Path other = folder.resolve("other.json");
        try (var watch = new FolderWatch(told::add)) {
            watch.watch(Set.of(file, folder.resolve("gone").resolve("x.json")));
            Files.writeString(other, "not watched");
            Files.writeString(file, "new");
            assertEquals(file, next());
            SafeFile.write(file, out -> out.write('x'));
            assertEquals(file, next());
            Files.delete(file);
            assertEquals(file, next());
            watch.watch(Set.of(other));
            Files.writeString(file, "no longer watched");
            Files.writeString(other, "watched now");
            assertEquals(other, next());
        }
    }

    private Path next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }
}
