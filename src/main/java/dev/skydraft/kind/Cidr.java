package dev.skydraft.kind;

import dev.skydraft.net.CidrText;
import java.util.Optional;

/// An address block as typed, with its parse result: invalid text is held and reported, never lost.
public record Cidr(String id, String label, String help) implements Property<CidrText> {

    @Override
    public Optional<CidrText> initial() {
        return Optional.empty();
    }

    @Override
    public CidrText parse(String text) {
        return CidrText.of(text.strip());
    }

    @Override
    public String format(CidrText value) {
        return value.text();
    }

    @Override
    public Optional<String> problem(CidrText value) {
        return value.problem();
    }

    @Override
    public Optional<CidrText> cast(Object value) {
        return value instanceof CidrText c ? Optional.of(c) : Optional.empty();
    }
}
