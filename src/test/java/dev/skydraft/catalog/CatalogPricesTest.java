package dev.skydraft.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.PriceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rows of the price tables that the rules of the catalogue ask for.
class CatalogPricesTest {
    private static final PriceBook BOOK = PriceFile.book();

    /// How a price is bought, behind the key of what is bought.
    private static final Pattern PURCHASE = Pattern.compile("/(spot|(savings-plan|reserved)-[13]y)$");

    /// What rules ask for although no figure is known: such a line says that its price is unknown.
    private static final Set<String> UNPRICED = Set.of(
            "aws/backup/disks",
            "aws/backup/files",
            "aws/elasticache/valkey/cache.m5.large",
            "aws/elasticache/valkey/cache.m5.xlarge",
            "aws/elasticache/valkey/cache.m6g.12xlarge",
            "aws/elasticache/valkey/cache.m7g.large",
            "aws/elasticache/valkey/cache.r5.large",
            "aws/elasticache/valkey/cache.r5.xlarge",
            "aws/elasticache/valkey/cache.r5.4xlarge",
            "aws/lambda/provisioned/arm",
            "aws/lambda/provisioned-duration/arm",
            "aws/rds/iops-io1/multi-az",
            "aws/rds/postgresql/storage-io1/multi-az",
            "aws/s3/deep-archive/put",
            "aws/s3/deep-archive/get",
            "aws/s3/deep-archive/retrieval",
            "aws/s3/one-zone/put",
            "aws/s3/one-zone/get",
            "aws/s3/one-zone/retrieval",
            "aws/waf/bot-control/requests",
            "aws/s3/glacier/put",
            "aws/s3/glacier/get",
            "aws/s3/glacier/retrieval",
            "aws/s3/glacier-instant/put",
            "aws/s3/glacier-instant/get",
            "aws/s3/glacier-instant/retrieval");

    static List<Billed> everything() {
        return Billed.ALL;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyPriceThatARuleCanAskForIsThereInTheUnitOfTheRule(Billed billed) {
        var lacking = new TreeSet<String>();
        for (CostRule rule : billed.rules(Provider.AWS)) {
            keys(billed, rule)
                    .filter(key -> BOOK.find(key, "us-east-1")
                            .filter(price -> price.unit() == rule.unit())
                            .isEmpty())
                    .forEach(lacking::add);
        }
        lacking.removeAll(UNPRICED);
        assertEquals(Set.of(), lacking);
    }

    /// Figures that nothing can ask for belong to those that are set aside with a reason.
    @Test
    void everyPriceOfTheTablesIsOneThatSomeRuleAsksFor() {
        Set<String> asked = Arrays.stream(Provider.values())
                .flatMap(provider -> BilledKeys.of(provider).keySet().stream())
                .collect(Collectors.toSet());
        Set<String> idle = BOOK.all().stream()
                .map(Price::key)
                .filter(key -> !asked.contains(PURCHASE.matcher(key).replaceFirst("")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle);
    }

    private static Stream<String> keys(Billed billed, CostRule rule) {
        return Stream.concat(billed.cases(Provider.AWS).stream(), billed.sizes(Provider.AWS))
                .flatMap(seen -> Billed.line(rule, seen).flatMap(Billed.Line::price).stream())
                .flatMap(CatalogPricesTest::keys);
    }

    private static Stream<String> keys(PriceRef ref) {
        return Stream.concat(Stream.of(ref.key()), ref.less().stream());
    }
}
