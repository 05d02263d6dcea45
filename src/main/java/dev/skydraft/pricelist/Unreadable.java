package dev.skydraft.pricelist;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Why an item of a price file cannot be read, in a sentence; who reads the file adds where the item stands.
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /// @param what the text is, for the sentence: `pricePerUnit`
    /// @throws Unreadable if the text is no number
    static BigDecimal number(String what, String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException _) {
            throw new Unreadable("%s is \"%s\", expected a number".formatted(what, text));
        }
    }

    /// The day of a date with or without a time, `2026-08-01T00:00:00Z`.
    ///
    /// @throws Unreadable if the text is no date
    static LocalDate day(String what, String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException _) {
            throw new Unreadable("%s is \"%s\", expected a date such as 2026-08-01".formatted(what, text));
        }
    }

    /// A field's text; empty where it is missing or null.
    static String text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        return value.isNull() ? "" : value.asText();
    }

    /// @throws Unreadable if prices are not in US dollars
    static void dollars(String currency) {
        if (!currency.isEmpty() && !currency.equals("USD")) {
            throw new Unreadable("The prices are in %s, expected USD".formatted(currency));
        }
    }
}
