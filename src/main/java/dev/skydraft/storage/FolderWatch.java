package dev.skydraft.storage;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells when files may have changed, by watching the folders that they lie in. Whether they have is for who is told to
/// find out. Where the system lets nobody watch, it stays silent.
public final class FolderWatch implements AutoCloseable {
    /// How long it must be quiet before a change is told: who writes a file touches it several times.
    private static final long QUIET_MILLIS = 200;

    /// How often quiet is waited for in a folder that never is.
    private static final int MOST_WAITS = 10;

    private final Consumer<Path> changed;
    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> folders = new HashMap<>();
    private volatile Set<Path> files = Set.of();

    /// @param changed told on a thread of its own
    public FolderWatch(Consumer<Path> changed) {
        this.changed = changed;
        this.service = open();
        Thread.ofPlatform().daemon().name("skydraft-watch").start(this::run);
    }

    private static @Nullable WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException _) {
            return null;
        }
    }

    /// Watches these files, and no others from now on. They need not exist.
    public synchronized void watch(Set<Path> wanted) {
        files = Set.copyOf(wanted);
        var parents = new HashSet<Path>();
        files.forEach(
                file -> Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(parents::add));
        folders.entrySet().removeIf(folder -> {
            boolean over =
                    !parents.contains(folder.getKey()) || !folder.getValue().isValid();
            if (over) {
                folder.getValue().cancel();
            }
            return over;
        });
        parents.stream().filter(folder -> !folders.containsKey(folder)).forEach(this::register);
    }

    private void register(Path folder) {
        if (service == null) {
            return;
        }
        try {
            folders.put(
                    folder,
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | ClosedWatchServiceException _) {
            // A folder that is gone, or not ours to see: the window's focus and saving look at the file too.
        }
    }

    private void run() {
        try {
            while (service != null) {
                Set<Path> touched = untilQuiet(service);
                files.stream().filter(touched::contains).forEach(changed);
            }
        } catch (ClosedWatchServiceException _) {
            // That was all.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Path> untilQuiet(WatchService service) throws InterruptedException {
        var touched = touched(service.take());
        for (int i = 0; i < MOST_WAITS; i++) {
            WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (more == null) {
                break;
            }
            touched.addAll(touched(more));
        }
        return touched;
    }

    private static Set<Path> touched(WatchKey key) {
        var touched = new HashSet<Path>();
        if (key.watchable() instanceof Path folder) {
            key.pollEvents().forEach(event -> {
                if (event.context() instanceof Path name) {
                    touched.add(folder.resolve(name));
                }
            });
        }
        key.reset();
        return touched;
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException _) {
                // The end of the program closes it too.
            }
        }
    }
}
