package dev.skydraft.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skydraft.RandomDesigns;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostJsonTest {

    private static JsonNode json(Design design) throws JsonProcessingException {
        List<String> environments =
                design.environments().stream().map(Environment::id).toList();
        return new ObjectMapper().readTree(new CostJson().text(Costs.of(design, environments)));
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106})
    void everyEnvironmentAddsUpExactly(long seed) throws JsonProcessingException {
        Design design = RandomDesigns.of(seed, 30);
        JsonNode json = json(design);
        assertEquals(design.name(), json.get("design").textValue());
        assertEquals("USD", json.get("currency").textValue());
        assertEquals(design.environments().size(), json.get("environments").size());
        for (JsonNode environment : json.get("environments")) {
            assertAddsUp(environment);
        }
    }

    private static void assertAddsUp(JsonNode environment) {
        BigDecimal sum = BigDecimal.ZERO;
        int unknown = 0;
        for (JsonNode line : environment.get("lines")) {
            if (line.get("monthly").isNull()) {
                unknown++;
            } else {
                sum = sum.add(new BigDecimal(line.get("monthly").textValue()));
            }
        }
        assertEquals(
                sum.stripTrailingZeros().toPlainString(),
                environment.get("monthly").textValue());
        assertEquals(unknown, environment.get("basis").get("unknown").size());
        assertEquals(unknown == 0, environment.get("complete").booleanValue());
    }

    @ParameterizedTest
    @ValueSource(longs = {107, 108})
    void everyLineHasTheSameFields(long seed) throws JsonProcessingException {
        for (JsonNode environment : json(RandomDesigns.of(seed, 30)).get("environments")) {
            for (JsonNode line : environment.get("lines")) {
                var fields = new ArrayList<String>();
                line.fieldNames().forEachRemaining(fields::add);
                assertEquals(
                        List.of(
                                "owner",
                                "kind",
                                "resource",
                                "rule",
                                "name",
                                "quantity",
                                "unit",
                                "unitPrice",
                                "monthly",
                                "missing",
                                "terms",
                                "factor",
                                "source",
                                "asOf",
                                "priceOrigin",
                                "caveats"),
                        fields);
            }
        }
    }
}
