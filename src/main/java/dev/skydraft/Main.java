package dev.skydraft;

import dev.skydraft.cli.Cli;

/// Starts Skydraft.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args));
    }
}
