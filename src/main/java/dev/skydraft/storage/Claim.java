package dev.skydraft.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Says that a run's folder of drafts is in use, by a lock on the file `<folder>.lock` beside it. The operating system
/// takes the lock away when the program ends, however it ends.
final class Claim {
    private final Path lockFile;
    private final FileChannel channel;

    private Claim(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /// Empty if a program has the folder, this one included, or nobody can say.
    ///
    /// @param folder which need not exist yet
    static Optional<Claim> of(Path folder) {
        Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        try {
            var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            if (isLocked(channel)) {
                return Optional.of(new Claim(lockFile, channel));
            }
            channel.close();
        } catch (IOException _) {
            // A folder that may not be written, or a file system without locks.
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /// Lets go of the folder, for other programs to claim.
    void release() {
        try {
            channel.close();
        } catch (IOException _) {
            // The end of the program lets go of it too.
        }
    }

    /// Lets go of a folder that is there no more.
    void end() {
        release();
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException _) {
            // An empty file without a folder does no harm.
        }
    }
}
