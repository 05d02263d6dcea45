package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Terms;
import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPricesTest {
    @TempDir
    private Path folder;

    @Test
    void theyLieBesideTheirDesign() {
        assertEquals(Path.of("a/taskflow.prices.csv"), OwnPrices.beside(Path.of("a/taskflow.json")));
        assertEquals(Path.of("a/shop.v2.prices.csv"), OwnPrices.beside(Path.of("a/shop.v2.json")));
        assertEquals(Path.of("plain.prices.csv"), OwnPrices.beside(Path.of("plain")));
    }

    @Test
    void columnsMayComeInAnyOrderAndBeLeftOut() {
        assertEquals(
                List.of(
                        new Price("aws/nat-gateway/hour", "global", Unit.HOUR, tiers("0.04"), "t.csv", "")
                                .in(Price.Layer.OWN),
                        new Price(
                                        "aws/s3/standard/get",
                                        "eu-west-1",
                                        Unit.REQUEST,
                                        tiers("0.0000003"),
                                        "Contract 7 (t.csv)",
                                        "")
                                .in(Price.Layer.OWN)),
                OwnPrices.prices("x/t.csv", """
                    \uFEFFusd, key ,unit,region,source
                    0.04,aws/nat-gateway/hour,hour,,
                    0.0000003, aws/s3/standard/get, request,eu-west-1,Contract 7
                    """, PriceFile.book()));
    }

    @Test
    void anOwnPriceComesFirstIsNamedAndTakesNoDiscount() throws IOException {
        Path design = folder.resolve("shop.json");
        Files.writeString(
                OwnPrices.beside(design),
                "key,unit,usd,source,as_of\naws/nat-gateway/hour,hour,0.03,Contract,2026-01\n");
        CostLine hours = line(design, "nat/hours");
        assertEquals(Optional.of(new BigDecimal("21.90")), hours.monthly());
        assertEquals(
                List.of("own price", "Contract (shop.prices.csv)", "2026-01"),
                List.of(hours.terms(), hours.source(), hours.asOf()));
        assertEquals("10 % discount", line(design, "nat/data").terms());
    }

    @Test
    void thoseOfTheDesignLieOverThoseOfTheUsersSettings() throws IOException {
        String before = System.setProperty(UserFolder.CONFIG.property(), folder.toString());
        try {
            Path shop = folder.resolve("shop.json");
            Files.writeString(
                    OwnPrices.ofUser(), "key,unit,usd\naws/nat-gateway/hour,hour,0.03\naws/nat-gateway/data,GB,0.02\n");
            Files.writeString(OwnPrices.beside(shop), "key,unit,usd\naws/nat-gateway/hour,hour,0.01\n");
            PriceBook book = OwnPrices.book(Optional.of(shop));
            assertEquals(
                    List.of("shop.prices.csv", "prices.csv"),
                    List.of(
                            book.find("aws/nat-gateway/hour", "us-east-1")
                                    .orElseThrow()
                                    .source(),
                            book.find("aws/nat-gateway/data", "us-east-1")
                                    .orElseThrow()
                                    .source()));
            assertEquals(
                    List.of("aws/nat-gateway/data global OWN", "aws/nat-gateway/hour global OWN"),
                    book.all().stream()
                            .filter(price -> price.key().startsWith("aws/nat-gateway/"))
                            .map(price -> "%s %s %s".formatted(price.key(), price.region(), price.layer()))
                            .toList());
            assertEquals(
                    "0.03",
                    OwnPrices.book(Optional.empty())
                            .find("aws/nat-gateway/hour", "us-east-1")
                            .orElseThrow()
                            .first()
                            .toString());
        } finally {
            Optional.ofNullable(before)
                    .ifPresentOrElse(
                            value -> System.setProperty(UserFolder.CONFIG.property(), value),
                            () -> System.clearProperty(UserFolder.CONFIG.property()));
        }
    }

    @Test
    void withoutATableTheBillIsWhatItWas() {
        CostLine hours = line(folder.resolve("other.json"), "nat/hours");
        assertEquals("0.045", hours.unitPrice().orElseThrow().toPlainString());
        assertEquals("10 % discount", hours.terms());
    }

    @Test
    void whatIsWrongIsNamedWithFileLineAndColumn() {
        assertProblem(
                "t.csv:1: The first line names no column \"usd\", expected a header such as"
                        + " key,region,unit,from,usd,source,as_of",
                "key,unit\n");
        assertProblem(
                "t.csv:1: The first line names no column \"key\", expected a header such as"
                        + " key,region,unit,from,usd,source,as_of",
                "");
        assertProblem(
                "t.csv:1:14: \"prize\" is no column or is there twice, expected some of key, region, unit, from, usd,"
                        + " source, as_of",
                "key,unit,usd,prize\n");
        assertProblem(
                "t.csv:3:27: \"usd\" is \"12,5\", expected a number from 0 up",
                "key,unit,usd\naws/nat-gateway/data,GB,1\naws/nat-gateway/hour,hour,\"12,5\"\n");
        assertProblem(
                "t.csv:2:22: There is no unit \"hours\", expected one such as GB",
                "key,unit,usd\naws/nat-gateway/hour,hours,1\n");
        assertProblem(
                "t.csv:2:1: \"key\" is \"nat\", expected a vendor and what it sells, such as aws/nat-gateway/hour",
                "key,unit,usd\nnat,hour,1\n");
        assertProblem(
                "t.csv:3:30: Two tiers of aws/nat-gateway/hour in us start at 0, expected one",
                "key,region,unit,from,usd\naws/nat-gateway/hour,us,hour,0,1\naws/nat-gateway/hour,us,hour,0,2\n");
        assertProblem(
                "t.csv:2:22: \"unit\" is GB, expected hour, which aws/nat-gateway/hour is priced per",
                "key,unit,usd\naws/nat-gateway/hour,GB,1\n");
        assertProblem("t.csv:2: The row has 2 cells, expected 3", "key,unit,usd\naws/nat-gateway/hour,hour\n");
    }

    private static CostLine line(Path file, String ref) {
        Design design = Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
                .add("nat", NatGateway.KIND, "a@a")
                .root(e -> e.withSettings(e.settings().with(Terms.DISCOUNTS, List.of("aws 10"))))
                .build();
        return new Estimator(OwnPrices.book(Optional.of(file)))
                .estimate(Deployment.of(design, "prod"))
                .lines()
                .filter(l -> l.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static List<Price.Tier> tiers(String usd) {
        return List.of(new Price.Tier(BigDecimal.ZERO, new BigDecimal(usd)));
    }

    private static void assertProblem(String expected, String text) {
        assertEquals(
                expected,
                assertThrows(FileProblem.class, () -> OwnPrices.prices("t.csv", text, PriceFile.book()))
                        .getMessage());
    }
}
