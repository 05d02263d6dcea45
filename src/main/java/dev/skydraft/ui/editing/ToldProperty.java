package dev.skydraft.ui.editing;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Summary;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.net.CidrText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Finds out which property a word of a kind's summary tells: the one that, were it another, would change this word and
/// no number of words. So kinds need not say it, and their summaries stay plain text.
final class ToldProperty {
    /// A property and the characters that tell it.
    record Told(Property<?> property, int from, int to) {}

    private final ResourceKind kind;
    private final Values values;
    private final Provider provider;
    private final List<String> words;

    ToldProperty(ResourceKind kind, Values values, Provider provider) {
        this.kind = kind;
        this.values = values;
        this.provider = provider;
        this.words = words(values);
    }

    private List<String> words(Values of) {
        return List.of(kind.summary().of(of, provider).split(" "));
    }

    /// The property told by the word at a character of the summary, or by the word before it in the same fact: a unit
    /// belongs to its number. Only numbers and address blocks are told apart so.
    Optional<Told> at(int character) {
        for (int word = word(character); word >= 0 && !separates(word); word--) {
            Optional<Property<?>> told = of(word);
            if (told.isPresent()) {
                int from = start(word);
                return Optional.of(
                        new Told(told.get(), from, from + words.get(word).length()));
            }
        }
        return Optional.empty();
    }

    /// The first character of a word.
    private int start(int word) {
        return words.subList(0, word).stream().mapToInt(w -> w.length() + 1).sum();
    }

    private boolean separates(int word) {
        return words.get(word).equals(Summary.SEPARATOR.strip());
    }

    private int word(int character) {
        int end = -1;
        for (int i = 0; i < words.size(); i++) {
            end += words.get(i).length() + 1;
            if (character <= end) {
                return i;
            }
        }
        return words.size() - 1;
    }

    private Optional<Property<?>> of(int word) {
        return kind.properties().stream()
                .filter(property -> other(property)
                        .map(this::words)
                        .filter(changed -> changed.size() == words.size()
                                && !changed.get(word).equals(words.get(word)))
                        .isPresent())
                .findFirst();
    }

    /// The values with another one for a property.
    private Optional<Values> other(Property<?> property) {
        return switch (property) {
            case Whole whole -> values.find(whole).map(v -> values.with(whole, v + 1));
            case Amount amount -> values.find(amount).map(v -> values.with(amount, v.add(BigDecimal.ONE)));
            case Cidr cidr -> values.find(cidr).map(v -> values.with(cidr, CidrText.of(v.text() + "0")));
            default -> Optional.empty();
        };
    }
}
