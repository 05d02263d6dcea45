package dev.skydraft.export.image;

import dev.skydraft.picture.geometry.Point;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Reads back what the exporter has written, with the JDK's own XML parser.
///
/// @param boxes by placement
/// @param root the document's own element
record SvgReader(Element root, Map<String, Box> boxes, List<Line> lines) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    /// A box with its outer edge.
    ///
    /// @param texts what is written in it, from top to bottom
    record Box(String title, double x, double y, double right, double bottom, List<String> texts) {
        boolean hasOnEdge(Point point) {
            boolean onSide = (point.x() == x || point.x() == right) && point.y() >= y && point.y() <= bottom;
            boolean above = (point.y() == y || point.y() == bottom) && point.x() >= x && point.x() <= right;
            return onSide || above;
        }
    }

    /// A wire with the points where it begins and where its arrow points to.
    record Line(String connection, String from, String to, String title, Point start, Point tip) {}

    static SvgReader read(byte[] svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg))
                    .getDocumentElement();
            var reader = new SvgReader(root, new LinkedHashMap<>(), new ArrayList<>());
            all(root, "g").forEach(reader::add);
            return reader;
        } catch (Exception e) {
            throw new AssertionError("This is no XML", e);
        }
    }

    private void add(Element group) {
        if (group.hasAttribute("data-placement")) {
            boxes.put(group.getAttribute("data-placement"), box(group));
        } else if (group.hasAttribute("data-connection")) {
            List<Element> paths = all(group, "path");
            lines.add(new Line(
                    group.getAttribute("data-connection"),
                    group.getAttribute("data-from"),
                    group.getAttribute("data-to"),
                    all(group, "title").getFirst().getTextContent(),
                    point(paths.get(0)),
                    point(paths.get(1))));
        }
    }

    private static Box box(Element group) {
        Element rect = all(group, "rect").getFirst();
        double edge = rect.hasAttribute("stroke-width") ? number(rect, "stroke-width") / 2 : 0;
        double x = number(rect, "x") - edge;
        double y = number(rect, "y") - edge;
        return new Box(
                all(group, "title").getFirst().getTextContent(),
                x,
                y,
                x + number(rect, "width") + 2 * edge,
                y + number(rect, "height") + 2 * edge,
                all(group, "text").stream().map(Element::getTextContent).toList());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /// Where a path begins.
    private static Point point(Element path) {
        double[] numbers = NUMBER.matcher(path.getAttribute("d"))
                .results()
                .limit(2)
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
        return new Point(numbers[0], numbers[1]);
    }

    static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
