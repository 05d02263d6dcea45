package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveCommandTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    private static Outcome curve(String arguments) {
        return Outcome.of(("curve " + TASKFLOW + " " + arguments).split(" "));
    }

    private static Outcome refused(String sentence) {
        return Outcome.refused(sentence + "; 'skydraft curve --help' tells what there is");
    }

    @ParameterizedTest
    @CsvSource({"table, txt", "json, json", "markdown, md"})
    void taskFlowsTasksAreHeldAgainstItsBill(String format, String ending) {
        Outcome outcome =
                curve("--env prod --element api --property desired --from 1 --to 20 --against dev --format " + format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/curve." + ending, outcome.out());
    }

    @Test
    void withoutAnElementASettingOfTheEnvironmentIsMeant() {
        assertEquals(
                "TaskFlow: Requests a second in Dev, USD a month",
                curve("--env dev --property requestsPerSecond")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whatTheDesignDoesNotHaveIsRefused() {
        assertEquals(
                Outcome.refused(TASKFLOW + ": There is no resource or connection \"web\", expected the id of one, such"
                        + " as alb, api, cdn, cloudwatch"),
                curve("--element web --property desired"));
        assertEquals(
                Outcome.refused(TASKFLOW + ": \"nat-a\" has no number \"desired\", expected one of dataGb, machines"),
                curve("--element nat-a --property desired"));
        assertEquals(
                Outcome.refused(TASKFLOW + ": \"vpc\" has no number \"gb\", expected an element that has numbers"),
                curve("--element vpc --property gb"));
        assertEquals(
                Outcome.of("clouds", TASKFLOW, "--env", "test"), curve("--element api --property desired --env test"));
        assertEquals(
                Outcome.of("clouds", TASKFLOW, "--env", "test"),
                curve("--element api --property desired --against test"));
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertEquals(
                refused("--from: Desired tasks needs a whole number, not \"1.5\""),
                curve("--element api --property desired --from 1.5"));
        assertEquals(
                refused("The range goes from 7 to 3, expected its end above its beginning"),
                curve("--element api --property desired --from 7 --to 3"));
        assertEquals(
                refused("--against-element and --against-property need --against, the environment they are in"),
                curve("--element api --property desired --against-element db"));
    }
}
