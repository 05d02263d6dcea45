package dev.skydraft.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.WeirdNames;
import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Registry;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostReportsTest {

    private static String text(CostFormat format, Design design) {
        return format.text(Costs.of(design, List.of("prod")));
    }

    private static Design named(String name) {
        return Designs.named(name)
                .add("nat", NatGateway.KIND)
                .called(name)
                .set(NatGateway.DATA_GB, BigDecimal.TEN)
                .build();
    }

    @Test
    void aTotalWithUnknownLinesIsAtLeastWhatIsKnown() {
        String table = text(
                new CostTable(),
                Designs.named("Shop").add("alb", LoadBalancer.KIND).build());
        assertTrue(table.contains("at least 20.08"), table);
        assertTrue(table.contains("Unknown and not in the total: alb/lcu.\n"), table);
    }

    @Test
    void aBillOfWhichNothingIsKnownIsUnknownAndNotZero() {
        String table = text(
                new CostTable(), Designs.named("Shop").add("ecr", Registry.KIND).build());
        assertFalse(table.contains("0.00"), table);
        assertEquals(
                "Total",
                table.lines()
                        .filter(l -> l.endsWith("unknown"))
                        .toList()
                        .getLast()
                        .split(" ", 2)[0]);
    }

    @Test
    void aKnownZeroIsZero() {
        Design design = Designs.named("Shop")
                .add("files", ObjectStorage.KIND)
                .set(ObjectStorage.STORAGE_GB, BigDecimal.ZERO)
                .set(ObjectStorage.READS, 0L)
                .set(ObjectStorage.WRITES, 0L)
                .build();
        String table = text(new CostTable(), design);
        assertTrue(table.lines().anyMatch(l -> l.matches("Total +0\\.00")), table);
        assertFalse(table.contains("Unknown"), table);
    }

    @Test
    void aPriceThatIsNotThereIsSaidToBeUnknown() {
        Design design = Designs.named("Shop")
                .add("cdn", Cdn.KIND)
                .root(e -> e.withSettings(e.settings().with(Settings.REGION, "mars-1")))
                .build();
        String csv = text(new CostCsv(), design);
        assertTrue(csv.contains(",1,month,,,no price known,,,,,,aws,mars-1\n"), csv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|calc", "＝1"})
    void noCellOfTheCsvIsAFormula(String name) {
        String row =
                text(new CostCsv(), named(name)).lines().skip(1).findFirst().orElseThrow();
        assertTrue(
                row.startsWith("prod,Network,nat,nat-gateway,'") || row.startsWith("prod,Network,nat,nat-gateway,\"'"),
                row);
    }

    @Test
    void cellsOfTheCsvAreQuotedWhereTheyMustBe() {
        String csv = text(new CostCsv(), named("a, \"b\"\nc"));
        assertTrue(csv.contains(",\"a, \"\"b\"\"\nc\",NAT gateway,730,hour,0.045,32.85,,"), csv);
    }

    @Test
    void figuresOfTheCsvArePlainAndExact() {
        String csv = text(new CostCsv(), named("nat"));
        assertTrue(csv.contains(",Data processed,10,GB,0.045,0.45,,"), csv);
    }

    static Stream<String> hostileNames() {
        return Stream.concat(
                WeirdNames.ALL.stream(), Stream.of("a|b", "a\\|b", "$a$", "[a](b)", "\u202Ea", "\u001b[31ma"));
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void noNameBreaksATableOfTheMarkdown(String name) {
        String markdown = text(new CostMarkdown(), named(name));
        List<String> rows = markdown.lines().filter(l -> l.startsWith("|")).toList();
        assertEquals(7, rows.size());
        for (String row : rows) {
            assertEquals(
                    8, row.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count(), row);
        }
        assertTrue(markdown.chars().noneMatch(c -> c == 0x1b || c == 0x202e));
        assertFalse(markdown.contains("<b>"), markdown);
        assertFalse(markdown.contains("](b)"), markdown);
    }

    @Test
    void columnsOfTheTableAreAligned() {
        List<String> lines = text(new CostTable(), named("日本 and more"))
                .lines()
                .skip(2)
                .takeWhile(l -> !l.isEmpty())
                .toList();
        int end = lines.getFirst().indexOf("Monthly USD") + "Monthly USD".length();
        for (String line : lines.stream().filter(l -> !l.startsWith("--")).toList()) {
            assertTrue(line.length() == end || line.charAt(end) == ' ', line);
            assertTrue(Character.isDigit(line.charAt(end - 1)) || line.charAt(end - 1) == 'D', line);
        }
    }
}
