package dev.skydraft.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManyModelTest {
    private final DocumentModel document = new DocumentModel(
            TaskFlow.DESIGN,
            Optional.empty(),
            false,
            new Estimator(PriceFile.book()),
            Background.direct(),
            message -> {});

    @Test
    void whatIsSelectedIsPricedTogether() {
        assertEquals("≥ $114.83 a month in Prod", cost("api", "db"));
        assertEquals("$57.67 a month in Prod", cost("api", "users"));
    }

    @Test
    void containersAreWorthWhatStandsWhollyInThem() {
        assertEquals("≥ $213.56 a month in Prod, contents included", cost("internet", "vpc"));
        assertEquals("≥ $96.73 a month in Prod, contents included", cost("public-a", "public-b"));
        assertEquals("$0.00 a month in Prod", cost("data-a", "private-a"));
    }

    private String cost(String... elements) {
        return new ManyModel(document, List.of(elements)).cost().getValue();
    }
}
