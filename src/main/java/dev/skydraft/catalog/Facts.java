package dev.skydraft.catalog;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Summary;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How summaries are worded.
final class Facts {
    private Facts() {}

    /// What is known of the parts, side by side.
    static String of(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(Summary.SEPARATOR));
    }

    /// "20 GB", or empty where the amount is unknown.
    static String amount(Values values, Amount property) {
        return values.find(property)
                .map(amount -> property.format(amount) + " " + property.unit())
                .orElse("");
    }

    /// "1 alarm", "6 alarms", or empty for none.
    static String count(long count, String one) {
        return count == 0 ? "" : count + " " + one + (count == 1 ? "" : "s");
    }

    /// "HTTPS 443", or as much of it as is known.
    static String endpoint(Values values, Choice protocol, Whole port) {
        String spoken = values.find(protocol).map(protocol::labelOf).orElse("");
        return (spoken + " " + values.find(port).map(port::format).orElse("")).strip();
    }

    /// The provider's name of the size, else the neutral one.
    static String size(Values values, Size property, Provider provider) {
        String id = values.find(property).orElse("");
        Optional<SizeTable.Offer> offer = property.table().find(id).flatMap(row -> row.on(provider));
        return offer.map(SizeTable.Offer::name).orElse(id);
    }
}
