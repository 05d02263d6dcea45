package dev.skydraft.ui.job;

import dev.skydraft.ui.Background;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The long work of the window, one after the other. Asked for the same again, it drops what is under way.
public final class Jobs {
    private final Background background;
    private final Map<String, Job> wanted = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Job>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Jobs(Background background) {
        this.background = background;
    }

    /// The job under way, if there is one.
    public ReadOnlyObjectProperty<Optional<Job>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Does the work off the UI thread and hands what comes of it to the UI thread, unless it is cancelled or asked for
    /// anew.
    ///
    /// @param title also tells what is the same
    /// @param work tells the job how far it is, and ends with a [CancellationException] once that is cancelled
    /// @return the job, for whoever may want to cancel it
    public <T> Job run(String title, Function<Job, T> work, Consumer<T> done) {
        var job = new Job(title);
        Optional.ofNullable(wanted.remove(title)).ifPresent(Job::cancel);
        wanted.put(title, job);
        show();
        background.runLong(job, () -> outcome(job, work), outcome -> {
            wanted.remove(title, job);
            show();
            outcome.get().filter(_ -> !job.cancelled()).ifPresent(done);
        });
        return job;
    }

    private void show() {
        running.set(wanted.values().stream().findFirst());
    }

    /// The result, nothing if the job was cancelled, or what went wrong, thrown where it is asked for.
    private static <T> Supplier<Optional<T>> outcome(Job job, Function<Job, T> work) {
        try {
            job.check();
            Optional<T> result = Optional.of(work.apply(job));
            return () -> result;
        } catch (CancellationException e) {
            return Optional::empty;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }
}
