package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesCommandTest {
    private static final String DATA = "skydraft.data";
    private static final String FILE = "src/test/resources/dev/skydraft/pricelist/aws-elb.json";
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @TempDir
    private Path folder;

    private Optional<String> before = Optional.empty();

    @BeforeEach
    void keepToTheFolder() {
        before = Optional.ofNullable(System.setProperty(DATA, folder.toString()));
    }

    @AfterEach
    void goBack() {
        before.ifPresentOrElse(value -> System.setProperty(DATA, value), () -> System.clearProperty(DATA));
    }

    @ParameterizedTest
    @CsvSource({"table, txt", "json, json"})
    void aDryRunSaysWhatWouldChangeAndChangesNothing(String format, String ending) {
        Outcome list = list();
        Outcome outcome = Outcome.of("prices", "import", FILE, "--dry-run", "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/prices-import." + ending, outcome.out());
        assertEquals(list, list());
    }

    @ParameterizedTest
    @CsvSource({"table, txt", "json, json"})
    void whatIsImportedLiesOverTheOtherPricesWithItsSource(String format, String ending) {
        Outcome.of("prices", "import", FILE);
        Outcome outcome =
                Outcome.of("prices", "list", "--key", "aws/elb/*/hour", "--region", "us-east-1", "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/prices-list." + ending, outcome.out());
    }

    /// The load balancer of each environment is up for 730 hours, each of which costs 0.0005 more.
    @Test
    void estimatesUseImportedPricesUntilTheyAreTakenBack() {
        String packaged = Outcome.of("estimate", TASKFLOW).out();
        Outcome.of("prices", "import", FILE);
        String imported = Outcome.of("estimate", TASKFLOW).out();
        assertEquals(
                Optional.of("Load balancer 730 hour 0.023 16.79 2026-11-20"),
                imported.lines()
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .filter(line -> line.startsWith("Load balancer 730"))
                        .findFirst());
        assertEquals(
                new Outcome(0, "The last import is taken back; the prices are those that come with Skydraft.\n", ""),
                Outcome.of("prices", "revert"));
        assertEquals(packaged, Outcome.of("estimate", TASKFLOW).out());
    }

    @Test
    void importsAreTakenBackOneByOne() throws Exception {
        Path newer = Files.writeString(
                folder.resolve("newer.json"),
                Files.readString(Path.of(FILE))
                        .replace("0.0230000000", "0.0240000000")
                        .replace("2026-11-20T", "2026-11-25T"));
        Outcome.of("prices", "import", FILE);
        Outcome first = list();
        Outcome.of("prices", "import", newer.toString());
        assertEquals(
                new Outcome(0, "The last import is taken back; the one before it holds again.\n", ""),
                Outcome.of("prices", "revert"));
        assertEquals(first, list());
        Outcome.of("prices", "revert");
        assertEquals(
                Outcome.refused(folder.resolve("prices") + ": No prices are imported"), Outcome.of("prices", "revert"));
    }

    @Test
    void whatIsImportedAlreadyIsNotImportedAgain() {
        Outcome.of("prices", "import", FILE);
        Outcome again = Outcome.of("prices", "import", FILE);
        assertEquals(new Outcome(0, """
            Not settled, and left as they are:
            aws/elb/network/hour in us-east-1: 2 products match, expected one: NLBHOUR000000001, NLBHOUR000000002

            0 changed, 0 new, 4 confirmed; 1 not settled.
            Nothing was changed: these prices are imported already.
            """, ""), again);
        Outcome.of("prices", "revert");
        assertEquals(
                Outcome.refused(folder.resolve("prices") + ": No prices are imported"), Outcome.of("prices", "revert"));
    }

    /// The load balancer in Frankfurt is of 2017 in Skydraft's own prices, the others are of later years.
    @Test
    void pricesOlderThanThoseThatSkydraftHasAreTakenOnlyWhenAskedFor() throws Exception {
        Path old = Files.writeString(
                folder.resolve("old.json"), Files.readString(Path.of(FILE)).replace("2026-11-20T", "2018-01-20T"));
        Outcome packaged = list();
        assertEquals(
                List.of("3 older than what Skydraft has, and left; --older takes them too.", "Nothing was changed."),
                lastLines(Outcome.of("prices", "import", old.toString(), "--dry-run")));
        Outcome.of("prices", "import", old.toString());
        assertEquals(List.of("2018-01-20"), imported());
        assertEquals(
                List.of(
                        "3 older than what Skydraft had, taken all the same.",
                        "Applied; 'skydraft prices revert' takes it back."),
                lastLines(Outcome.of("prices", "import", old.toString(), "--older")));
        assertEquals(List.of("2018-01-20", "2018-01-20", "2018-01-20", "2018-01-20"), imported());
        Outcome.of("prices", "revert");
        Outcome.of("prices", "revert");
        assertEquals(packaged, list());
    }

    private static List<String> lastLines(Outcome outcome) {
        List<String> lines = outcome.out().lines().toList();
        return lines.subList(lines.size() - 2, lines.size());
    }

    private static List<String> imported() {
        return list().out()
                .lines()
                .filter(line -> line.contains("imported"))
                .map(line -> line.replaceAll(".*(\\d{4}-\\d\\d-\\d\\d) +imported.*", "$1"))
                .toList();
    }

    @Test
    void aBrokenTableOfImportsIsToldWithItsLine() throws Exception {
        Outcome.of("prices", "import", FILE);
        Path table = folder.resolve("prices").resolve("imported-1.csv");
        Files.writeString(table, Files.readString(table).replace("us-east-1,hour,0,0.023", "us-east-1,hour,0,cheap"));
        assertEquals(
                Outcome.refused(table + ":3:43: \"usd\" is \"cheap\", expected a number from 0 up"),
                Outcome.of("estimate", TASKFLOW));
    }

    @Test
    void aFileWithoutAnyPriceOfOursIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("empty.json"), "{\"skus\": []}");
        assertEquals(
                Outcome.refused(file + ": Nothing in it is priced under a key of Skydraft, so nothing is imported"),
                Outcome.of("prices", "import", file.toString()));
    }

    @Test
    void ownPricesOfADesignAreListedReportedAndExportedAsSuch() throws Exception {
        Path design = Files.copy(Path.of(TASKFLOW), folder.resolve("shop.json"));
        Files.writeString(
                folder.resolve("shop.prices.csv"),
                "key,unit,usd\naws/nat-gateway/hour,hour,0.03\naws/elb/aplication/hour,hour,0.01\n");
        assertEquals(
                List.of(
                        "aws/elb/aplication/hour global 0 0.01 hour own no other price has this key shop.prices.csv",
                        "aws/nat-gateway/hour global 0 0.03 hour own shop.prices.csv"),
                Stream.of("aws/elb/a*tion/hour", "aws/nat-gateway/hour")
                        .map(key -> Outcome.of("prices", "list", design.toString(), "--key", key, "--region", "global"))
                        .map(listed -> lastLines(listed).getLast().replaceAll(" +", " "))
                        .toList());
        Outcome bill = Outcome.of("estimate", design.toString(), "--env", "prod");
        assertTrue(bill.out().contains("\nOwn prices (nat-a/hours, nat-b/hours).\n"), bill.out());
        Outcome exported = Outcome.of("export", design.toString(), "--format", "cost-csv");
        assertTrue(
                exported.out().contains(",730,hour,0.03,21.9,,own price,shop.prices.csv,,own,,aws,us-east-1\n"),
                exported.out());
    }

    @Test
    void aKeyThatNoPriceHasIsTold() {
        Outcome none = Outcome.of("prices", "list", "--key", "aws/elb/aplication/*", "--region", "us-east-1");
        assertEquals(0, none.exit());
        assertEquals("skydraft: no price has a key like \"aws/elb/aplication/*\" in us-east-1\n", none.err());
    }

    private static Outcome list() {
        return Outcome.of("prices", "list", "--key", "aws/elb/*");
    }
}
