package dev.skydraft.picture.icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The outline of an icon, drawn with round strokes in one colour: one file `assets/icons/<kind-id>.svg` each.
public record Pictogram(List<List<Move>> paths) {
    /// The edge of the square that icons are drawn in.
    public static final double GRID = 24;

    /// The width of their strokes in that square.
    public static final double STROKE = 1.75;

    private static final Pattern DATA = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Map<String, Optional<Pictogram>> LOADED = new ConcurrentHashMap<>();

    /// The icon of a kind; a question mark for a kind without one.
    public static Pictogram of(String kind) {
        return find(kind).or(() -> find("unknown")).orElseThrow();
    }

    public static Optional<Pictogram> find(String kind) {
        return LOADED.computeIfAbsent(kind, Pictogram::load);
    }

    private static Optional<Pictogram> load(String kind) {
        try (InputStream in = Pictogram.class.getResourceAsStream("/dev/skydraft/assets/icons/" + kind + ".svg")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pictogram parse(String svg) {
        return new Pictogram(DATA.matcher(svg)
                .results()
                .map((MatchResult found) -> PathData.parse(found.group(1)))
                .toList());
    }
}
