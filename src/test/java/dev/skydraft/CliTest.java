package dev.skydraft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.cli.Cli;
import org.junit.jupiter.api.Test;

class CliTest {

    @Test
    void helpExitsWithZero() {
        assertEquals(0, Cli.run("--help"));
    }
}
