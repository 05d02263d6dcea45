package dev.skydraft.export.ascii;

import java.util.ArrayList;
import java.util.List;

/// Names that do not fit, or that do not take one column a character, as numbers that are explained below the diagram.
final class Legend {
    private final boolean ascii;
    private final List<String> numbered = new ArrayList<>();

    /// @param ascii true if the diagram is to hold ASCII characters alone
    Legend(boolean ascii) {
        this.ascii = ascii;
    }

    /// The name itself if it fits, else its number: `[3]`.
    String fit(String name, int columns) {
        String clean = name.replaceAll("\\s+", " ").strip();
        if (!clean.isEmpty() && clean.length() <= columns && plain(clean)) {
            return clean;
        }
        int at = numbered.indexOf(clean);
        if (at < 0) {
            numbered.add(clean);
            at = numbered.size() - 1;
        }
        return "[" + (at + 1) + "]";
    }

    /// The same for a title, which stands in the border of its frame and must not look like a part of it.
    String fitTitle(String name, int columns) {
        return fit(name, fitsTitle(name) ? columns : 0);
    }

    boolean fitsTitle(String text) {
        return plain(text) && (!ascii || text.chars().noneMatch(c -> "+=#".indexOf(c) >= 0));
    }

    /// Letters of European scripts take one column in every terminal; whatever else there is may not. A name that looks
    /// like a number of the legend would be mistaken for one.
    boolean plain(String text) {
        return !text.matches("\\[\\d+]") && text.chars().allMatch(this::oneColumn);
    }

    private boolean oneColumn(int c) {
        boolean latin = c >= 0xA1 && c < 0x250 && c != 0xAD;
        return (c >= ' ' && c < 0x7F) || (latin && !ascii);
    }

    /// A line for each number; longer than the diagram where the name is.
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < numbered.size(); i++) {
            lines.add("[" + (i + 1) + "] " + written(numbered.get(i)));
        }
        return lines;
    }

    private String written(String name) {
        if (!ascii) {
            return name;
        }
        var text = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c < 0x80) {
                text.append((char) c);
            } else {
                text.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        });
        return text.toString();
    }
}
