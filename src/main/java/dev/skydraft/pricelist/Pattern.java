package dev.skydraft.pricelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/// What an attribute's text has to be: `BoxUsage:{type}`. A name in braces stands for any text without spaces and
/// slashes, which the
/// price key repeats; `*` stands for any text at all; `|` separates alternatives.
final class Pattern {
    private static final java.util.regex.Pattern HOLE = java.util.regex.Pattern.compile("\\{([a-z]+)}|\\*|\\|");

    private final String text;
    private final List<String> names = new ArrayList<>();
    private final java.util.regex.Pattern expression;
    private final boolean plain;

    /// What every text that fits begins with; most texts do not.
    private final String front;

    Pattern(String text) {
        this.text = text;
        var regex = new StringBuilder();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            regex.append(java.util.regex.Pattern.quote(text.substring(end, hole.start())));
            regex.append(expression(hole));
            end = hole.end();
        }
        regex.append(java.util.regex.Pattern.quote(text.substring(end)));
        expression = java.util.regex.Pattern.compile(regex.toString());
        plain = end == 0;
        front = text.contains("|") ? "" : text.split("[{*]", 2)[0];
    }

    /// True if only one text fits.
    boolean isPlain() {
        return plain;
    }

    private String expression(Matcher hole) {
        String name = hole.group(1);
        if (name != null) {
            names.add(name);
            return "([^\\s/]+)";
        }
        return hole.group().equals("*") ? ".*" : "|";
    }

    /// True if a text fits, whose parts then stand in `parts` by name. A name that stands there already must stand for
    /// the same text.
    boolean fits(String value, Map<String, String> parts) {
        if (plain) {
            return value.equals(text);
        }
        if (!value.startsWith(front)) {
            return false;
        }
        Matcher matcher = expression.matcher(value);
        if (!matcher.matches()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            String part = matcher.group(i + 1);
            String before = part == null ? null : parts.putIfAbsent(names.get(i), part);
            if (before != null && !before.equals(part)) {
                return false;
            }
        }
        return true;
    }

    /// The text with its names replaced by what they stand for.
    String filled(Map<String, String> parts) {
        String filled = text;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return text;
    }
}
