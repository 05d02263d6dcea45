package dev.skydraft.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Programs read reports by `docs/reports.md`.
class ReportsPageTest {
    private static final Pattern CODE = Pattern.compile("`([^`\n]*)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "usage", "compare", "diff", "savings", "clouds", "curve", "prices-list"})
    void everyFieldIsDescribed(String report) throws IOException {
        var fields = new TreeSet<String>();
        collect(
                new ObjectMapper()
                        .readTree(Path.of("src/test/resources/cli", report + ".json")
                                .toFile()),
                fields);
        fields.removeAll(described());
        assertEquals(Set.of(), fields);
    }

    private static Set<String> described() throws IOException {
        return CODE.matcher(Files.readString(Path.of("docs/reports.md")))
                .results()
                .flatMap(code -> WORD.matcher(code.group(1)).results())
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }

    private static void collect(JsonNode json, Set<String> fields) {
        json.fieldNames().forEachRemaining(fields::add);
        json.forEach(value -> collect(value, fields));
    }
}
