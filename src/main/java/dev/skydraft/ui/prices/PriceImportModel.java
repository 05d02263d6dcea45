package dev.skydraft.ui.prices;

import dev.skydraft.pricelist.Preview;
import dev.skydraft.pricelist.PriceLists;
import dev.skydraft.pricelist.Watch;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Price;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.ImportedPrices;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.job.Job;
import dev.skydraft.ui.job.Jobs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// An import of prices as it goes on: files are read, what they would change is shown, it is applied, and taken back.
public final class PriceImportModel {
    /// How far the import is.
    public sealed interface State {
        /// No files have been chosen.
        record Empty() implements State {}

        record Reading(List<Path> files) implements State {}

        /// Nothing has changed yet.
        ///
        /// @param bills what it would do to the bills of the open design, in a sentence
        /// @param billsWithOlder the same if older prices are taken too
        record Ready(Preview preview, String bills, String billsWithOlder) implements State {
            String bills(boolean older) {
                return older ? billsWithOlder : bills;
            }
        }

        /// What was done, or why something could not be done, in a sentence.
        record Told(String sentence, boolean problem) implements State {}
    }

    private static final String TITLE = "Reading price files";

    private final Jobs jobs;
    private final Supplier<OpenBills> open;
    private final Consumer<Estimator> reprice;
    private final ImportedPrices imported = ImportedPrices.ofUser();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Empty());
    private final BooleanProperty older = new SimpleBooleanProperty();
    private Optional<Job> reading = Optional.empty();

    /// @param open the bills that an import is tried on
    /// @param reprice is told of the prices that hold from now on
    PriceImportModel(Jobs jobs, Supplier<OpenBills> open, Consumer<Estimator> reprice) {
        this.jobs = jobs;
        this.open = open;
        this.reprice = reprice;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Set while prices are to be taken too that are older than those that Skydraft has.
    BooleanProperty olderProperty() {
        return older;
    }

    /// What would be taken over now.
    List<Price> wanted() {
        return state.get() instanceof State.Ready ready ? ready.preview().prices(older.get()) : List.of();
    }

    /// True while an import can be taken back.
    boolean canRevert() {
        return generations() > 0;
    }

    private int generations() {
        try {
            return imported.generations();
        } catch (FileProblem _) {
            return 0;
        }
    }

    /// What prices bills are reckoned with now, in a sentence.
    String standing() {
        int count = generations();
        String day = count == 0 ? "" : imported.last().map(LocalDate::toString).orElse("");
        return switch (count) {
            case 0 -> "Nothing is imported: bills are reckoned with the prices that come with Skydraft.";
            case 1 -> "One import of %s lies over the prices that come with Skydraft.".formatted(day);
            default -> "%d imports lie over the prices that come with Skydraft, the last of %s.".formatted(count, day);
        };
    }

    /// How much of the files is read, from 0 to 1.
    double share() {
        return reading.map(Job::share).orElse(0.0);
    }

    void read(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        older.set(false);
        state.set(new State.Reading(files));
        OpenBills bills = open.get();
        reading = Optional.of(jobs.run(TITLE, job -> guarded(() -> read(files, bills, job)), state::set));
    }

    private static State read(List<Path> files, OpenBills bills, Job job) {
        Preview preview = new PriceLists(PriceFile.bookOfUser(), LocalDate.now(ZoneOffset.UTC))
                .read(files, new Watch(job::at, job::cancelled));
        boolean nothing = preview.changes().isEmpty() && preview.unmatched().isEmpty();
        return nothing
                ? new State.Told("Nothing in these files is priced under a key of Skydraft.", true)
                : new State.Ready(preview, bills.with(preview.prices(false)), bills.with(preview.prices(true)));
    }

    void cancel() {
        reading.ifPresent(Job::cancel);
        state.set(new State.Empty());
    }

    /// Takes over what is shown.
    void apply() {
        List<Price> prices = wanted();
        change(
                "Applying prices",
                imported -> imported.add(prices)
                        ? "%,d prices are applied, and bills are reckoned with them.".formatted(prices.size())
                        : "All of these prices are imported already; nothing was changed.");
    }

    /// Takes the last import back.
    void revert() {
        change("Taking prices back", imported -> {
            imported.revert();
            return imported.generations() == 0
                    ? "The last import is taken back: bills are reckoned with the prices that come with Skydraft."
                    : "The last import is taken back: bills are reckoned with the one before it.";
        });
    }

    private record Changed(State state, Optional<Estimator> prices) {}

    private void change(String title, Function<ImportedPrices, String> work) {
        jobs.run(
                title,
                _ -> {
                    State told = guarded(() -> new State.Told(work.apply(imported), false));
                    return new Changed(told, prices());
                },
                changed -> {
                    changed.prices().ifPresent(reprice);
                    state.set(changed.state());
                });
    }

    private static Optional<Estimator> prices() {
        try {
            return Optional.of(new Estimator(PriceFile.bookOfUser()));
        } catch (FileProblem _) {
            return Optional.empty();
        }
    }

    private static State guarded(Supplier<State> work) {
        try {
            return work.get();
        } catch (FileProblem problem) {
            return new State.Told(problem.getMessage(), true);
        }
    }
}
