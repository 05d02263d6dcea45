package dev.skydraft.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads what stands behind options, in words of our own where it cannot be read.
final class Arguments {
    private Arguments() {}

    static void readBy(CommandLine line) {
        line.registerConverter(Path.class, Arguments::path);
        line.registerConverter(int.class, text -> number(text, Integer::valueOf));
        line.registerConverter(BigDecimal.class, Arguments::amount);
        line.registerConverter(long.class, text -> number(text, Long::valueOf));
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it is empty, expected the name of a file");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"%s\" is no name of a file: %s".formatted(text, e.getReason()));
        }
    }

    private static BigDecimal amount(String text) {
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.signum() >= 0) {
                return amount;
            }
        } catch (NumberFormatException _) {
            // The same sentence as for a negative amount.
        }
        throw new TypeConversionException("\"%s\", expected an amount from 0 up, such as 49.90".formatted(text));
    }

    private static <T> T number(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (NumberFormatException e) {
            String limit = text.matches("[+-]?\\d+") ? " that is not so large" : "";
            throw new TypeConversionException("\"%s\", expected a whole number%s".formatted(text, limit));
        }
    }
}
