package dev.skydraft.ui.prices;

import dev.skydraft.design.Deployment;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.pricing.PriceSource;
import dev.skydraft.storage.OwnPrices;
import dev.skydraft.ui.document.DocumentModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bills of the design that is worked on, to tell what other prices would do to them.
///
/// @param design its name
/// @param file where it is kept, own prices beside it
/// @param deployments of its environments
record OpenBills(String design, Optional<Path> file, List<Deployment> deployments) {

    static OpenBills of(DocumentModel document) {
        return new OpenBills(
                document.design().name(),
                document.fileProperty().get(),
                document.reckoningProperty().get().estimates().values().stream()
                        .map(Estimate::deployment)
                        .toList());
    }

    /// "Bills of TaskFlow a month: Prod ≥ $225.19, then ≥ $225.55; Dev stays ≥ $60.06."
    ///
    /// @param prices what would lie over the prices that hold now
    /// @throws dev.skydraft.storage.FileProblem if the prices that hold now cannot be read
    String with(List<Price> prices) {
        PriceBook book = OwnPrices.book(file);
        var now = new Estimator(book);
        var then = new Estimator(book.with(PriceSource.of(prices)));
        return deployments.stream()
                .map(deployment -> part(deployment, now, then))
                .collect(Collectors.joining("; ", "Bills of " + design + " a month: ", "."));
    }

    private static String part(Deployment deployment, Estimator now, Estimator then) {
        String name = deployment.environment().name();
        String before = Money.total(now.estimate(deployment));
        String after = Money.total(then.estimate(deployment));
        return before.equals(after) ? name + " stays " + before : "%s %s, then %s".formatted(name, before, after);
    }
}
