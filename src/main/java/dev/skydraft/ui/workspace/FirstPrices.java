package dev.skydraft.ui.workspace;

import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.document.Message;
import java.util.Optional;

/// The prices that the window begins with: the user's, or those that come with Skydraft where what was imported cannot
/// be read, which the user is told.
public record FirstPrices(Estimator estimator, Optional<Message> problem) {

    public static FirstPrices read() {
        try {
            return new FirstPrices(new Estimator(PriceFile.bookOfUser()), Optional.empty());
        } catch (FileProblem problem) {
            return new FirstPrices(
                    new Estimator(PriceFile.book()),
                    Optional.of(Message.error(problem.getMessage()
                            + ". Bills are reckoned with the prices that come with Skydraft. Import Prices… can take"
                            + " the import back.")));
        }
    }
}
