package dev.skydraft.pattern;

import java.util.List;

/// The patterns of the gallery. A new pattern is one file and one line here.
public final class Patterns {
    public static final List<Pattern> ALL = List.of(
            WebApp.PATTERN, ReadHeavyApp.PATTERN, StaticSite.PATTERN, SingleServer.PATTERN, HubAndSpoke.PATTERN);

    private Patterns() {}
}
