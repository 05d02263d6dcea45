package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void listsReadAsSentencesDo() {
        assertEquals("", Wording.list(List.of()));
        assertEquals("a", Wording.list(List.of("a")));
        assertEquals("a and b", Wording.list(List.of("a", "b")));
        assertEquals("a, b and c", Wording.list(List.of("a", "b", "c")));
    }

    @Test
    void ofALongListSomeWordsAreSaid() {
        assertEquals("a, b and c", Wording.list(List.of("a", "b", "c"), 2));
        assertEquals("a, b and 2 more", Wording.list(List.of("a", "b", "c", "d"), 2));
    }

    @Test
    void onlyOneIsSingular() {
        assertEquals(
                "0 resources, 1 resource, 2 resources",
                Wording.count(0, "resource") + ", " + Wording.count(1, "resource") + ", "
                        + Wording.count(2, "resource"));
    }

    @Test
    void namesKeepTheirCapitalsInsideASentence() {
        assertEquals(
                List.of("users", "CDN + WAF", "DNS", "VPC", "NAT gateway", "NoSQL table", "PostgreSQL database"),
                Stream.of("Users", "CDN + WAF", "DNS", "VPC", "NAT gateway", "NoSQL table", "PostgreSQL database")
                        .map(Wording::inSentence)
                        .toList());
    }
}
