package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceBookTest {
    private static final PriceZone AWS_EAST_IN_US = new PriceZone("aws", "us-east-1", "us");
    private static final PriceZone AWS_EAST_IN_AMERICAS = new PriceZone("aws", "us-east-1", "americas");

    @Test
    void priceOfTheRegionComesBeforeThatOfItsZone() {
        Price region = price("aws/cdn", "us-east-1");
        assertEquals(
                Optional.of(region),
                book(region, price("aws/cdn", "us"), price("aws/cdn", "global")).find("aws/cdn", "us-east-1"));
    }

    @Test
    void priceOfTheZoneComesBeforeTheGlobalOne() {
        Price zone = price("aws/cdn", "us");
        assertEquals(Optional.of(zone), book(zone, price("aws/cdn", "global")).find("aws/cdn", "us-east-1"));
    }

    @Test
    void globalPriceHoldsWhereNeitherRegionNorZoneHasOne() {
        Price global = price("aws/cdn", "global");
        assertEquals(Optional.of(global), book(global, price("aws/cdn", "eu")).find("aws/cdn", "us-east-1"));
    }

    @Test
    void priceOfAnotherRegionOrZoneIsNeverBorrowed() {
        PriceBook book = book(price("aws/cdn", "eu"), price("aws/cdn", "us-west-2"));
        assertEquals(Optional.empty(), book.find("aws/cdn", "us-east-1"));
    }

    @Test
    void borrowedPriceIsThatOfTheReferenceRegionAndMarked() {
        PriceBook book = book(price("aws/cdn", "eu-west-1"), price("aws/cdn", "us-east-1"));
        assertEquals(
                Optional.of("us-east-1 borrowed"),
                book.findOrBorrow("aws/cdn", "us-west-2").map(p -> p.region() + (p.borrowed() ? " borrowed" : "")));
    }

    @Test
    void withoutOneOfTheReferenceRegionTheFirstByNameIsBorrowed() {
        PriceBook book = book(price("gcp/cdn", "us-east1"), price("gcp/cdn", "europe-west1"));
        assertEquals(
                Optional.of("europe-west1"),
                book.findOrBorrow("gcp/cdn", "us-central1").map(Price::region));
    }

    @Test
    void nothingIsBorrowedWhereTheRegionHasAPrice() {
        Price own = price("aws/cdn", "eu-west-1");
        assertEquals(Optional.of(own), book(own, price("aws/cdn", "us-east-1")).findOrBorrow("aws/cdn", "eu-west-1"));
        assertEquals(Optional.empty(), book(own).findOrBorrow("aws/other", "eu-west-1"));
    }

    @Test
    void pricesLaidOverReplaceThoseOfTheSameKeyAndRegionAlone() {
        Price old = price("aws/cdn", "us-east-1");
        Price other = price("aws/cdn", "us-west-2");
        Price own = new Price("aws/cdn", "us-east-1", Unit.GB, old.tiers(), "a contract", "2026-02-02");
        PriceBook book = book(old, other).with(PriceSource.of(List.of(own)));
        assertEquals(
                List.of(Optional.of(own), Optional.of(other)),
                List.of(book.find("aws/cdn", "us-east-1"), book.find("aws/cdn", "us-west-2")));
        assertEquals(List.of(own, other), List.copyOf(book.all()));
    }

    @Test
    void zoneOfOneVendorSaysNothingAboutAnother() {
        assertEquals(Optional.empty(), book(price("azure/cdn", "us")).find("azure/cdn", "us-east-1"));
    }

    @Test
    void regionMayLieInOneZoneForOneServiceAndInAnotherForAnother() {
        Price cdn = price("aws/cdn", "us");
        Price transfer = price("aws/transfer", "americas");
        PriceBook book = book(cdn, transfer);
        assertEquals(
                List.of(Optional.of(cdn), Optional.of(transfer)),
                List.of(book.find("aws/cdn", "us-east-1"), book.find("aws/transfer", "us-east-1")));
    }

    private static PriceBook book(Price... prices) {
        return new PriceBook(List.of(prices)).withZones(List.of(AWS_EAST_IN_US, AWS_EAST_IN_AMERICAS));
    }

    private static Price price(String key, String region) {
        var tier = new Price.Tier(BigDecimal.ZERO, BigDecimal.ONE);
        return new Price(key, region, Unit.GB, List.of(tier), "a test", "2026-01-01");
    }
}
