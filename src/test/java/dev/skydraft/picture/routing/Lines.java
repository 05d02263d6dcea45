package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.geometry.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// What can be wrong with drawn lines, each as a sentence; none is good.
public final class Lines {
    private Lines() {}

    /// Lines that run through a box.
    public static List<String> crossings(List<List<Point>> lines, List<Bounds> boxes) {
        var found = new ArrayList<String>();
        for (List<Point> line : lines) {
            for (Bounds box : boxes) {
                if (segments(line).stream().anyMatch(segment -> enters(segment, box))) {
                    found.add(line + " crosses " + box);
                }
            }
        }
        return found;
    }

    private static boolean enters(Segment segment, Bounds box) {
        return Math.min(segment.a().x(), segment.b().x()) < box.right()
                && Math.max(segment.a().x(), segment.b().x()) > box.x()
                && Math.min(segment.a().y(), segment.b().y()) < box.bottom()
                && Math.max(segment.a().y(), segment.b().y()) > box.y();
    }

    /// Lines that have a slanting segment or do not start and end on the borders of their boxes.
    static List<String> offTheBoxes(List<List<Point>> lines, List<Link> links) {
        var found = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            List<Point> line = lines.get(i);
            boolean square = segments(line).stream().allMatch(s -> s.a().x() == s.b().x() || s.a().y() == s.b().y());
            if (!square
                    || !onBorder(line.getFirst(), links.get(i).from())
                    || !onBorder(line.getLast(), links.get(i).to())) {
                found.add(line + " does not join " + links.get(i));
            }
        }
        return found;
    }

    private static boolean onBorder(Point point, Bounds box) {
        boolean inside =
                point.x() >= box.x() && point.x() <= box.right() && point.y() >= box.y() && point.y() <= box.bottom();
        return inside
                && (point.x() == box.x()
                        || point.x() == box.right()
                        || point.y() == box.y()
                        || point.y() == box.bottom());
    }

    /// Pairs of lines that lie on each other somewhere.
    public static List<String> onEachOther(List<List<Point>> lines) {
        return pairs(lines, (s, t) -> Segments.overlap(s.a(), s.b(), t.a(), t.b()), " lies on ");
    }

    /// Pairs of lines that cross.
    public static List<String> crossed(List<List<Point>> lines) {
        return pairs(
                lines,
                (s, t) -> enters(s, Segments.box(t.a(), t.b())) || enters(t, Segments.box(s.a(), s.b())),
                " crosses ");
    }

    private static List<String> pairs(List<List<Point>> lines, BiPredicate<Segment, Segment> wrong, String words) {
        var found = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                List<Segment> others = segments(lines.get(j));
                if (segments(lines.get(i)).stream()
                        .anyMatch(s -> others.stream().anyMatch(t -> wrong.test(s, t)))) {
                    found.add(lines.get(i) + words + lines.get(j));
                }
            }
        }
        return found;
    }

    private record Segment(Point a, Point b) {}

    private static List<Segment> segments(List<Point> line) {
        var segments = new ArrayList<Segment>();
        for (int i = 1; i < line.size(); i++) {
            segments.add(new Segment(line.get(i - 1), line.get(i)));
        }
        return segments;
    }
}
