package dev.skydraft.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.skydraft.RandomValues;
import dev.skydraft.catalog.Catalog;
import dev.skydraft.design.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for every property of every kind and of the settings.
class PropertyLawsTest {

    static Stream<Property<?>> properties() {
        return Stream.of(
                        Catalog.KINDS.stream().flatMap(k -> k.properties().stream()),
                        Catalog.CONNECTION_KINDS.stream().flatMap(k -> k.properties().stream()),
                        Settings.ALL.stream())
                .flatMap(all -> all)
                .<Property<?>>map(p -> p)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("properties")
    <T> void whatIsWrittenReadsBackAsTheSameValue(Property<T> property) {
        var random = new Random(61);
        for (int i = 0; i < 50; i++) {
            T value = RandomValues.of(property, random);
            assertEquals(value, property.parse(property.format(value)));
            assertEquals(value, property.canonical(value));
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    <T> void aValueWithinTheBoundsHasNoProblem(Property<T> property) {
        var random = new Random(62);
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.empty(), property.problem(RandomValues.of(property, random)));
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    <T> void theDefaultIsCanonicalAndHasNoProblem(Property<T> property) {
        assertEquals(property.initial(), property.initial().map(property::canonical));
        assertEquals(Optional.empty(), property.initial().flatMap(property::problem));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void aUsagePropertyHasNoDefault(Property<?> property) {
        assertFalse(property.usage() && property.initial().isPresent());
    }

    @ParameterizedTest
    @MethodSource("properties")
    void anObjectOfAnotherTypeIsNoValue(Property<?> property) {
        assertEquals(Optional.empty(), property.cast(new Values.Raw("{}")));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void aPropertySaysWhatItIs(Property<?> property) {
        assertEquals(List.of(), missing(property));
    }

    private static List<String> missing(Property<?> property) {
        return Stream.of(
                        property.id().matches("[a-z][a-zA-Z0-9]*") ? "" : "an id in camelCase",
                        property.label().isBlank() ? "a label" : "",
                        property.help().isBlank() ? "a help sentence" : "")
                .filter(lack -> !lack.isEmpty())
                .toList();
    }
}
