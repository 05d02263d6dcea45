package dev.skydraft.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Pool;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The part of `docs/costs.md` that explains the bill of every kind line by line: lines and price keys from the
/// catalogue, the words from `formulas.txt`. What stands above it on the page is written by hand.
class CostsPageTest {
    private static final Path PAGE = Path.of("docs", "costs.md");
    private static final Formulas FORMULAS = Formulas.read();
    private static final String HEADING = "## Every kind, line by line\n";
    private static final String WORDS = """

        What a line costs is the quantity below × the price of the key, by its tiers. In the quantities:

        - *hours* are those of a month that the environment exists, 730 if nothing is set; *running hours* are those of them in which
          what can be stopped runs; *paid hours* are running hours, and all 730 where `purchase` commits to a year or three;
          *steady hours* are hours, and all 730 where `purchase` commits.
        - *placements* are the boxes of a resource in the environment, one in each subnet that it stands in; *a standby* is the one in
          that role.
        - `code` names what can be set about the resource. `…Gb`, `requests` and the like are usage figures: unknown until they
          are set or follow from traffic. An unknown quantity or price makes an unknown line, and a line is left out where its
          condition does not hold.

        """;

    /// What must stand in a formula for what a line depends on besides properties.
    private static final Map<String, String> TERMS = Map.of(
            "hours", "hours",
            "office hours", "(running|paid) hours",
            "purchase", "(paid|steady) hours",
            "placements", "placements",
            "standby", "standby",
            "crossing the internet", "internet");

    @Test
    void thePageExplainsTheLinesThatTheCatalogueHas() throws IOException {
        String page = Files.readString(PAGE);
        String above = page.substring(0, page.indexOf(HEADING));
        String kinds = Stream.concat(
                        Catalog.KINDS.stream().map(CostsPageTest::section),
                        Catalog.CONNECTION_KINDS.stream().map(CostsPageTest::section))
                .collect(Collectors.joining("\n"));
        Golden.check(PAGE, above + HEADING + WORDS + kinds);
    }

    @Test
    void thereAreWordsForEveryLineAndRuleAndForNothingElse() {
        var subjects = new TreeSet<String>();
        forEveryRule((billed, provider, rule) -> {
            subjects.add(billed.id() + " " + provider.id());
            subjects.add(billed.id() + " " + provider.id() + " " + rule.id());
        });
        assertEquals(subjects, new TreeSet<>(FORMULAS.subjects()));
    }

    @Test
    void aFormulaNamesAllThatItsLineDependsOn() {
        var lacking = new TreeSet<String>();
        forEveryRule((billed, provider, rule) -> {
            String words = FORMULAS.find(billed.id(), provider.id(), rule.id()).orElse("");
            for (String reason : billed.reasons(rule, provider)) {
                String term = TERMS.getOrDefault(reason, "`" + reason + "`");
                if (!words.matches(".*" + term + ".*")) {
                    lacking.add(String.join(" ", billed.id(), provider.id(), rule.id(), reason));
                }
            }
        });
        assertEquals(List.of(), List.copyOf(lacking));
    }

    private interface Visitor {
        void visit(Billed billed, Provider provider, CostRule rule);
    }

    private static void forEveryRule(Visitor visitor) {
        for (Billed billed : Billed.ALL) {
            for (Provider provider : Provider.values()) {
                billed.rules(provider).forEach(rule -> visitor.visit(billed, provider, rule));
            }
        }
    }

    private static String section(ResourceKind kind) {
        return section(kind.label(), billed(kind.id()));
    }

    private static String section(ConnectionKind kind) {
        return section(kind.label(), billed(kind.id()));
    }

    private static Billed billed(String id) {
        return Billed.ALL.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private static String section(String label, Billed billed) {
        return "### %s (`%s`)\n\n%s".formatted(label, billed.id(), body(billed));
    }

    private static String body(Billed billed) {
        Bill first = billed.bills().get(Provider.AWS);
        if (first instanceof Bill.Own own) {
            return "Own prices, the same on every provider: a line for each row of *%s*, quantity × price.\n"
                    .formatted(own.costs().label());
        }
        if (first instanceof Bill.Free free && billed.bills().values().stream().allMatch(free::equals)) {
            return "Free. " + free.source() + "\n";
        }
        return "| On | Line | Per | Quantity | Price key |\n| --- | --- | --- | --- | --- |\n"
                + lines(provider -> rows(billed, provider))
                + "\n"
                + lines(provider -> Stream.of("- %s: %s".formatted(provider.label(), rule(billed, provider))));
    }

    private static String lines(Function<Provider, Stream<String>> of) {
        return Arrays.stream(Provider.values())
                .flatMap(of)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> rows(Billed billed, Provider provider) {
        return billed.rules(provider).stream()
                .map(rule -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                provider.label(),
                                rule.line() + (rule.pool() == Pool.NONE ? "" : ", tiers over the account"),
                                rule.unit().symbol(),
                                FORMULAS.find(billed.id(), provider.id(), rule.id())
                                        .orElse("?"),
                                keys(billed, provider, rule)));
    }

    private static String rule(Billed billed, Provider provider) {
        return switch (billed.bills().get(provider)) {
            case Bill.Free free -> "free. " + free.source();
            case Bill.NotOffered missing -> "not offered. " + missing.why();
            case Bill.Charged _, Bill.Own _ ->
                FORMULAS.find(billed.id(), provider.id()).orElse("?");
        };
    }

    /// The keys that the line asks for, with a dot for what differs.
    private static String keys(Billed billed, Provider provider, CostRule rule) {
        List<PriceRef> refs = Stream.concat(billed.cases(provider).stream(), billed.sizes(provider))
                .flatMap(seen -> Billed.line(rule, seen).flatMap(Billed.Line::price).stream())
                .distinct()
                .toList();
        String key = pattern(refs.stream().map(PriceRef::key).toList());
        List<String> less = refs.stream().flatMap(ref -> ref.less().stream()).toList();
        return less.isEmpty() ? key : key + " less " + pattern(less);
    }

    private static String pattern(Collection<String> keys) {
        List<List<String>> parts =
                keys.stream().distinct().map(key -> List.of(key.split("/"))).toList();
        int shortest = parts.stream().mapToInt(List::size).min().orElseThrow();
        long lengths = parts.stream().mapToInt(List::size).distinct().count();
        String common = IntStream.range(0, shortest)
                .mapToObj(i -> parts.stream().map(p -> p.get(i)).distinct().count() == 1
                        ? parts.getFirst().get(i)
                        : "…")
                .collect(Collectors.joining("/"));
        return "`" + common + (lengths == 1 ? "" : "/…") + "`";
    }
}
