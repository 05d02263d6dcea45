package dev.skydraft.ui.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.ui.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private final List<String> seen = new ArrayList<>();
    private final Incidents incidents = new Incidents(
            Runnable::run,
            () -> seen.add("safe"),
            incident -> seen.add("show " + incident.code()),
            incident -> seen.add("again " + incident.code()),
            "1.0");

    @Test
    void whatIsUnsavedIsMadeSafeBeforeTheUserIsTold() {
        var failure = failureOf("api");
        incidents.uncaughtException(Thread.currentThread(), failure);
        assertEquals(List.of("safe", "show " + code(failure)), seen);
    }

    @Test
    void whatHappensAgainShowsNoFurtherDialogAndIsToldEverMoreRarely() {
        var failure = failureOf("each pulse");
        IntStream.range(0, 1000).forEach(_ -> incidents.uncaughtException(Thread.currentThread(), failure));
        List<String> told = seen.stream().filter(s -> !s.equals("safe")).toList();
        assertEquals("show " + code(failure), told.getFirst());
        assertEquals(10, told.size(), "once, then the 2nd, 4th, ... 512th time");
        assertEquals(1, told.stream().filter(s -> s.startsWith("show")).count());
    }

    @Test
    void theLogHoldsAFaultInFullOnceAndThenInALine() {
        var failure = failureOf("each pulse");
        Logger logger = Logger.getLogger("dev.skydraft");
        List<String> logged = new ArrayList<>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + (entry.getThrown() == failure ? ", in full" : ""));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
        try {
            IntStream.range(0, 5).forEach(_ -> incidents.uncaughtException(Thread.currentThread(), failure));
        } finally {
            logger.removeHandler(listener);
            logger.setUseParentHandlers(true);
        }
        String code = code(failure);
        assertEquals(List.of(code + ", in full", code + " again, 2 times now", code + " again, 4 times now"), logged);
    }

    @Test
    void theCodeIsThatOfThePlaceAndNotOfTheMessage() {
        assertEquals(code(failureOf("one")), code(failureOf("two")));
        assertNotEquals(code(failureOf("one")), code(new IllegalStateException("elsewhere")));
        assertNotEquals(code(failureOf("one")), code(new RuntimeException(failureOf("one"))));
        assertTrue(code(failureOf("one")).matches("SK-[0-9A-F]{4}"));
    }

    @Test
    void theDetailsSayWhereItHappened() {
        Incident incident = Incident.of(failureOf("no such element"), "JavaFX Application Thread", "1.0");
        assertEquals("A fault in Skydraft (IllegalStateException: no such element).", incident.summary());
        List<String> lines = incident.details().lines().toList();
        assertEquals(incident.code(), lines.get(0));
        assertTrue(lines.get(1).startsWith("Skydraft 1.0, Java "));
        assertEquals("Thread: JavaFX Application Thread", lines.get(2));
        assertTrue(incident.details().contains("at dev.skydraft.ui.incident.IncidentsTest.failureOf("));
    }

    @Test
    void theUserIsToldEvenIfNothingCanBeMadeSafe() {
        var broken = new Incidents(
                Runnable::run,
                () -> {
                    throw new IllegalStateException("disk full");
                },
                incident -> {
                    seen.add("show");
                    throw new IllegalStateException("no window");
                },
                incident -> seen.add("again"),
                "1.0");
        broken.uncaughtException(Thread.currentThread(), failureOf("x"));
        broken.uncaughtException(Thread.currentThread(), failureOf("x"));
        assertEquals(List.of("show", "again"), seen);
    }

    @Test
    void whatFailsInTheBackgroundIsAnIncidentAndTheNextWorkIsDone() throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(
                new Incidents(Runnable::run, () -> {}, incident -> told.add(incident.code()), incident -> {}, "1.0"));
        try (var background = Background.onWorker(Runnable::run)) {
            background.run(
                    "work",
                    () -> {
                        throw failureOf("in the background");
                    },
                    result -> {});
            assertTrue(told.poll(30, TimeUnit.SECONDS).startsWith("SK-"));
            background.run("more", () -> "done", told::add);
            assertEquals("done", told.poll(30, TimeUnit.SECONDS));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static String code(Throwable failure) {
        return Incident.of(failure, "main", "1.0").code();
    }

    private static IllegalStateException failureOf(String message) {
        return new IllegalStateException(message);
    }
}
