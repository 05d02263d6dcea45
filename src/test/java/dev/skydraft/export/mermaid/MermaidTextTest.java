package dev.skydraft.export.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What only Mermaid itself would stumble over, and no reader of ours.
class MermaidTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Web (blue/green), v1.2-rc | Web (blue/green), v1.2-rc",
                "- list | #45; list",
                "1. list | 1#46; list",
                "end] | end#93;",
                "a --> b | a #45;#45;#62; b",
                "say \"hi\" | say #34;hi#34;",
                "`code` | #96;code#96;",
                "# head | #35; head",
                "C:\\new | C#58;#92;#8288;new",
                "$$x$$ | #36;#8288;#36;#8288;x#36;#8288;#36;#8288;",
                "Direction TB | #68;irection TB",
                "my direction | my #100;irection",
                "ﬂow | #64258;ow",
                "grün 中 é | grün 中 é",
                "🚀 | #128640;",
            })
    void everySignThatMermaidCouldTakeForSomethingIsAnEntity(String text, String label) {
        assertEquals(label, MermaidText.label(text));
    }

    @ParameterizedTest
    @CsvSource({"postgres-data, postgres_data", "a_b, aU95Zb", "ü, U252Z", "A, U65Z"})
    void differentIdsStayDifferent(String id, String name) {
        assertEquals(name, MermaidText.id(id));
    }
}
