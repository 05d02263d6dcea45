package dev.skydraft.kind;

import java.util.Optional;

/// A machine size out of a table of sizes; the value is the neutral id of a row.
public record Size(String id, String label, String help, SizeTable table, Optional<String> initial)
        implements Property<String> {

    @Override
    public String parse(String text) {
        String wanted = text.strip();
        return table.find(wanted)
                .or(() -> table.findByName(wanted))
                .map(SizeTable.Row::id)
                .orElseThrow(() -> new IllegalArgumentException(expected(wanted)));
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    public Optional<String> problem(String value) {
        return table.find(value).isPresent() ? Optional.empty() : Optional.of(expected(value));
    }

    private String expected(String text) {
        return "%s is \"%s\", expected one of the %s sizes such as %s"
                .formatted(label, text, table.name(), table.rows().getFirst().id());
    }

    @Override
    public Optional<String> cast(Object value) {
        return value instanceof String s ? Optional.of(s) : Optional.empty();
    }
}
