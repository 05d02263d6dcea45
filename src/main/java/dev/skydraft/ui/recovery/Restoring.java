package dev.skydraft.ui.recovery;

import dev.skydraft.change.Difference;
import dev.skydraft.design.Design;
import dev.skydraft.storage.Autosave;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.Recovered;
import dev.skydraft.ui.workspace.Workspace;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The designs that an earlier run left unsaved, each to be restored or discarded. What is neither is offered again by
/// the next start.
public final class Restoring {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Workspace workspace;
    private final Autosave autosave;
    private final ObservableList<Recovered> offers;

    public Restoring(Workspace workspace, Autosave autosave, List<Recovered> offers) {
        this.workspace = workspace;
        this.autosave = autosave;
        this.offers = FXCollections.observableArrayList(offers);
    }

    /// Those not yet decided about.
    ObservableList<Recovered> offers() {
        return offers;
    }

    void restore(Recovered offer) {
        workspace.restore(offer);
        autosave.settled(offer);
        offers.remove(offer);
    }

    void restoreAll() {
        List.copyOf(offers).forEach(this::restore);
    }

    void discard(Recovered offer) {
        autosave.settled(offer);
        offers.remove(offer);
    }

    static String place(Recovered offer) {
        return offer.file().map(String::valueOf).orElse("never saved");
    }

    /// "25 Nov 2026, 19:04: 3 resources added, TaskFlow API changed".
    static String words(Recovered offer, ZoneId zone) {
        return TIME.format(offer.kept().atZone(zone)) + ": " + difference(offer);
    }

    private static String difference(Recovered offer) {
        Optional<DesignFile.Opened> saved = offer.saved();
        if (saved.isPresent()) {
            return Difference.text(saved.get().design(), offer.design());
        }
        String whole = Difference.text(Design.empty(offer.design().name()), offer.design());
        return offer.file().isPresent() ? whole + "; its file is no longer there or cannot be read" : whole;
    }
}
