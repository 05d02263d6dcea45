package dev.skydraft.ui.incident;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Takes every exception that nobody caught, on whatever thread: first what is unsaved is made safe, then the user is
/// told, once for each code. The program goes on.
public final class Incidents implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger("dev.skydraft");

    private final Executor ui;
    private final Runnable makeSafe;
    private final Consumer<Incident> show;
    private final Consumer<Incident> again;
    private final String version;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /// @param ui runs on the UI thread, later
    /// @param makeSafe ends what is half done and keeps what is unsaved
    /// @param show tells the user of an incident
    /// @param again tells that one has happened again; after the second time ever more rarely
    public Incidents(
            Executor ui, Runnable makeSafe, Consumer<Incident> show, Consumer<Incident> again, String version) {
        this.ui = ui;
        this.makeSafe = makeSafe;
        this.show = show;
        this.again = again;
        this.version = version;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        Incident incident = Incident.of(failure, thread.getName(), version);
        int count = counts.merge(incident.code(), 1, Integer::sum);
        log(incident, failure, count);
        ui.execute(() -> happened(incident, count));
    }

    private void happened(Incident incident, int count) {
        guarded(incident, makeSafe);
        if (count == 1) {
            guarded(incident, () -> show.accept(incident));
        } else if (isTold(count)) {
            guarded(incident, () -> again.accept(incident));
        }
    }

    /// In full the first time, then in a line, as rarely as the user is told.
    private static void log(Incident incident, Throwable failure, int count) {
        if (count == 1) {
            LOG.log(System.Logger.Level.ERROR, incident.code(), failure);
        } else if (isTold(count)) {
            LOG.log(System.Logger.Level.ERROR, "%s again, %d times now".formatted(incident.code(), count));
        }
    }

    private static boolean isTold(int count) {
        return Integer.bitCount(count) == 1;
    }

    /// What fails here must not lead here again.
    private static void guarded(Incident incident, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "After " + incident.code(), e);
        }
    }
}
