package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.skydraft.TaskFlow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("design.json");
    }

    @Test
    void savingWritesTheCanonicalBytesAndReturnsThem() throws IOException {
        byte[] bytes = DesignFile.save(file, TaskFlow.DESIGN);
        assertArrayEquals(DesignFile.write(TaskFlow.DESIGN), bytes);
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(TaskFlow.DESIGN, DesignFile.read(file));
        assertEquals(List.of("design.json"), names(folder));
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        write("new");
        Path plain = Files.writeString(folder.resolve("plain"), "new");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
    }

    @Test
    void anExistingFileKeepsItsPermissions() throws IOException {
        for (String kept : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
            write("old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(kept));
            write("new");
            assertEquals(kept, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("new", Files.readString(file));
        }
    }

    @Test
    void aSymbolicLinkStaysAndItsTargetIsWritten() throws IOException {
        Path target =
                Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("target.json"), "old");
        Path middle = Files.createSymbolicLink(folder.resolve("middle"), Path.of("real", "target.json"));
        Files.createSymbolicLink(file, middle);
        write("new");
        assertEquals(middle, Files.readSymbolicLink(file));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("target.json"), names(target.resolveSibling("")));
    }

    @Test
    void aLinkToNowhereGetsItsTarget() throws IOException {
        Files.createSymbolicLink(file, Path.of("later.json"));
        write("new");
        assertEquals("new", Files.readString(folder.resolve("later.json")));
        assertTrue(Files.isSymbolicLink(file));
    }

    @Test
    void linksThatLeadInACircleAreRefused() throws IOException {
        Files.createSymbolicLink(file, Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), file);
        assertEquals(file + ": The file cannot be saved: its symbolic links lead in a circle", problem());
    }

    @Test
    void aFileNameWithoutAFolderIsOneInTheWorkingFolder() throws IOException {
        Path plain = Path.of("safe-file-test.tmp");
        try {
            SafeFile.write(plain, out -> out.write('x'));
            assertEquals("x", Files.readString(plain));
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    @Test
    void contentThatFailsMidwayLeavesTheOldFileAndNoLitter() throws IOException {
        write("old");
        var problem = assertThrows(
                FileProblem.class,
                () -> SafeFile.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals(file + ": The file cannot be saved: the disk is full", problem.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> SafeFile.write(file, out -> {
                    out.write(1);
                    throw new IllegalStateException();
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("design.json"), names(folder));
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        Files.createDirectory(file);
        assertEquals(file + ": This is a folder, expected the name of a file", problem());
        file = folder.resolve("no").resolve("design.json");
        assertEquals(file + ": The file cannot be saved: its folder does not exist", problem());
    }

    @Test
    void aWriteProtectedFileIsLeftAlone() throws IOException {
        write("old");
        withPermissions(file, "r--r--r--", () -> {
            assertEquals(file + ": The file is write-protected and stays as it is", problem());
            assertEquals("old", Files.readString(file));
        });
    }

    @Test
    void aWriteProtectedFolderKeepsItsFile() throws IOException {
        write("old");
        withPermissions(folder, "r-xr-xr-x", () -> {
            assertEquals(file + ": The file cannot be saved: its folder may not be written by you", problem());
            assertEquals("old", Files.readString(file));
            assertEquals(List.of("design.json"), names(folder));
        });
    }

    @Test
    void saversOfOneFileDoNotCollide() throws Exception {
        var contents = new ArrayList<String>();
        var savers = new ArrayList<Callable<Void>>();
        for (char c = 'a'; c <= 'h'; c++) {
            String content = String.valueOf(c).repeat(200_000);
            contents.add(content);
            savers.add(() -> {
                for (int i = 0; i < 20; i++) {
                    write(content);
                    assertTrue(contents.contains(Files.readString(file)), "a file of one saver, whole");
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(savers.size())) {
            for (var saver : threads.invokeAll(savers)) {
                saver.get();
            }
        }
        assertEquals(List.of("design.json"), names(folder));
    }

    private interface Body {
        void run() throws IOException;
    }

    /// Whom permissions do not bind, such as root, has nothing to see here.
    private static void withPermissions(Path path, String permissions, Body body) throws IOException {
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        try {
            assumeFalse(Files.isWritable(path));
            body.run();
        } finally {
            Files.setPosixFilePermissions(path, before);
        }
    }

    private void write(String text) {
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String problem() {
        return assertThrows(FileProblem.class, () -> write("new")).getMessage();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
