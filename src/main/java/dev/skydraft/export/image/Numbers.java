package dev.skydraft.export.image;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as SVG writes them: at most two decimals, no more digits than needed.
final class Numbers {
    private Numbers() {}

    static String of(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String decimals = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
        return sign + whole + "." + decimals;
    }

    /// For factors, in which the third decimal is seen.
    static String exact(double number) {
        return BigDecimal.valueOf(number)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// `#1b2430`; the opacity is written beside it.
    static String colour(int argb) {
        return "#%06x".formatted(argb & 0xFFFFFF);
    }
}
