package dev.skydraft.picture.icon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the `d` of an SVG path, of which icons use the absolute commands M, L, H, V, C and Z.
final class PathData {
    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])|(-?[0-9.]+)");

    private final List<Move> moves = new ArrayList<>();
    private final List<Double> numbers = new ArrayList<>();
    private char command = 'M';
    private double x;
    private double y;

    private PathData() {}

    /// @throws IllegalArgumentException for any other command
    static List<Move> parse(String d) {
        var path = new PathData();
        Matcher token = TOKEN.matcher(d);
        while (token.find()) {
            String letter = token.group(1);
            if (letter == null) {
                path.number(Double.parseDouble(token.group(2)));
            } else {
                path.command(letter.charAt(0));
            }
        }
        return List.copyOf(path.moves);
    }

    private void command(char letter) {
        command = letter;
        numbers.clear();
        if (letter == 'Z') {
            moves.add(new Move.Close());
        }
    }

    private void number(double number) {
        numbers.add(number);
        if (numbers.size() == arity()) {
            moves.add(move());
            numbers.clear();
        }
    }

    private int arity() {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            default -> throw new IllegalArgumentException("Icons have no path command " + command);
        };
    }

    private Move move() {
        if (command != 'V') {
            x = numbers.get(numbers.size() - (command == 'H' ? 1 : 2));
        }
        if (command != 'H') {
            y = numbers.getLast();
        }
        return switch (command) {
            case 'M' -> new Move.To(x, y);
            case 'C' -> new Move.Curve(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), x, y);
            default -> new Move.Line(x, y);
        };
    }
}
