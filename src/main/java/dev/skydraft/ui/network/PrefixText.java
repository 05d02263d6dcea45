package dev.skydraft.ui.network;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Prefix lengths as people write them: "/24".
final class PrefixText extends StringConverter<Integer> {
    @Override
    public String toString(@Nullable Integer length) {
        return length == null ? "" : "/" + length;
    }

    @Override
    public Integer fromString(String text) {
        return Integer.valueOf(text.replace("/", ""));
    }
}
