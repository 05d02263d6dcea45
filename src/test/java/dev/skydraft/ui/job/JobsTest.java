package dev.skydraft.ui.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.ui.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Jobs jobs = new Jobs(Background.direct());
    private final List<String> done = new ArrayList<>();
    private final List<Optional<String>> shown = new ArrayList<>();

    @Test
    void whatComesOfAJobIsHandedOnAndNothingIsUnderWayAfterwards() {
        jobs.runningProperty().subscribe(job -> shown.add(job.map(Job::title)));
        jobs.run("Exporting a", _ -> "a", done::add);
        assertEquals(List.of("a"), done);
        assertEquals(List.of(Optional.empty(), Optional.of("Exporting a"), Optional.empty()), shown);
    }

    @Test
    void aCancelledJobComesToNothing() {
        jobs.run(
                "Exporting a",
                job -> {
                    jobs.runningProperty().get().ifPresent(Job::cancel);
                    job.check();
                    return "a";
                },
                done::add);
        assertEquals(List.of(), done);
        assertEquals(Optional.empty(), jobs.runningProperty().get());
    }

    @Test
    void otherWorkWaitsInTurnAndTheSameTakesThePlaceOfWhatIsUnderWay() {
        jobs.run("Exporting a", _ -> inside("Exporting b", "b", "a"), done::add);
        jobs.run("Exporting a", _ -> inside("Exporting a", "newer", "older"), done::add);
        assertEquals(List.of("b", "a", "newer"), done);
    }

    /// Another job is asked for while one is under way.
    private String inside(String title, String other, String own) {
        jobs.run(title, _ -> other, done::add);
        return own;
    }
}
