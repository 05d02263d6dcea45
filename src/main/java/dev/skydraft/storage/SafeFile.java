package dev.skydraft.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Replaces a file whole or not at all: the new content goes to a temporary file of its own beside the target, is
/// flushed to disk, and takes the target's place in one step. Whoever opens the target, also after a crash or a power
/// cut at any moment, finds the old content or the new one. Several savers of one file do not meet; the last one wins.
public final class SafeFile {
    private SafeFile() {}

    /// What is to be written.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file, which need not exist yet; through a symbolic link the file that it leads to. An existing file
    /// keeps its permissions.
    ///
    /// @throws FileProblem with the reason why it cannot be written; the target is as it was
    public static void write(Path file, Content content) {
        try {
            Path target = destination(file);
            if (Files.isDirectory(target)) {
                throw new FileProblem(file.toString(), "This is a folder, expected the name of a file");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new FileProblem(file.toString(), "The file is write-protected and stays as it is");
            }
            replace(target, content);
        } catch (IOException e) {
            throw new FileProblem(file.toString(), "The file cannot be saved: " + reason(e));
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                keepPermissions(target, temporary);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        flush(target.toAbsolutePath().resolveSibling(""));
    }

    /// The end of a chain of symbolic links, which need not exist.
    private static Path destination(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links > 40) {
                throw new FileSystemException(file.toString(), null, "its symbolic links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(from)) {
            permissions.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /// A renaming is on disk when the folder is. Where folders cannot be opened, as on Windows, the system sees to it.
    private static void flush(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The content is safe in any case; at worst a power cut brings the old one back.
        }
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> "its folder does not exist";
            case AccessDeniedException _ -> "its folder may not be written by you";
            default -> plain(FileProblem.reason(problem));
        };
    }

    /// Linux and macOS say the former, Windows the latter.
    private static String plain(String reason) {
        boolean full = reason.startsWith("No space left") || reason.contains("not enough space");
        return full ? "the disk is full" : reason;
    }
}
