package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Public Subnet AZ-A, public-subnet-az-a",
        "TaskFlow API, taskflow-api",
        "Größe (Café), gro-e-cafe",
        "--x--, x",
        "'  ', x",
        "日本, x",
        "ﬁle №1, file-no1",
    })
    void aSlugIsLowerCaseLettersDigitsAndHyphens(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "api, true",
        "api-2, true",
        "2, true",
        "-api, false",
        "api-, false",
        "a--b, false",
        "API, false",
        "'', false"
    })
    void anIdIsASlug(String text, boolean id) {
        assertEquals(id, Slug.isId(text));
    }

    @Test
    void everySlugIsAnId() {
        for (String name : List.of("A b", "ÄÖÜ", "x_y.z/1", "…", "a\tb\nc")) {
            assertTrue(Slug.isId(Slug.of(name)), name);
        }
    }

    @Test
    void aTakenIdGetsTheFirstFreeNumber() {
        assertEquals("api", Slug.free("api", List.of("db")::contains));
        assertEquals("api-2", Slug.free("api", List.of("api")::contains));
        assertEquals("api-4", Slug.free("api", List.of("api", "api-2", "api-3")::contains));
    }
}
