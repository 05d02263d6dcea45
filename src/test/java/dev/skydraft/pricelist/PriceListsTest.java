package dev.skydraft.pricelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.FileProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListsTest {
    static final Path SAMPLES = Path.of("src", "test", "resources", "dev", "skydraft", "pricelist");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final PriceBook BOOK = new PriceBook(List.of(
            price("aws/elb/application/hour", "us-east-1", Unit.HOUR, "0.0225"),
            price("aws/elb/application/lcu", "us-east-1", Unit.LCU_HOUR, "0.008"),
            price("aws/elb/network/hour", "us-east-1", Unit.HOUR, "0.0225"),
            price("aws/elb/network/lcu", "us-east-1", Unit.LCU_HOUR, "0.006"),
            price("aws/ec2/linux/t3.micro", "us-east-1", Unit.HOUR, "0.0104"),
            price("aws/ec2/linux/t3.small", "us-east-1", Unit.HOUR, "0.0208"),
            price("aws/ebs/gp3/throughput", "us-east-1", Unit.MBPS_MONTH, "0.04"),
            price("aws/nat-gateway/hour", "us-east-1", Unit.HOUR, "0.045"),
            price("aws/nat-gateway/data", "us-east-1", Unit.GB, "0.045")));

    @TempDir
    private Path folder;

    @Test
    void anOfferFileIsMatchedByUsageTypeAndOperationInEveryRegion() {
        assertEquals("""
            new aws/elb/application/hour eu-central-1:  -> 0.027 per hour
            changed aws/elb/application/hour us-east-1: 0.0225 -> 0.023 (2.2 %) per hour
            confirmed aws/elb/application/lcu us-east-1: 0.008 -> 0.008 (0.0 %) per LCU-hour
            confirmed aws/elb/network/lcu us-east-1: 0.006 -> 0.006 (0.0 %) per LCU-hour
            aws/elb/network/hour us-east-1 ambiguous: 2 products match, expected one: NLBHOUR000000001, NLBHOUR000000002
            """, told(read("aws-elb.json")));
    }

    @Test
    void aPriceNamesItsFileItsSkuAndTheDayOfPublication() {
        Price price = read("aws-elb.json").prices(false).getFirst();
        assertEquals(
                new Price(
                        "aws/elb/application/hour",
                        "eu-central-1",
                        Unit.HOUR,
                        List.of(new Price.Tier(BigDecimal.ZERO, new BigDecimal("0.027"))),
                        "AWS Price List 20261120183221, AWSELB ALBHOUREU0000001",
                        "2026-11-20"),
                price);
    }

    @Test
    void aPriceThatHoldsFromLaterOnIsNotTakenBeforeItsDay() {
        assertEquals("0.023", first(new PriceLists(BOOK, LocalDate.of(2026, 12, 31)), "us-east-1"));
        assertEquals("0.024", first(new PriceLists(BOOK, LocalDate.of(2027, 1, 1)), "us-east-1"));
    }

    private static String first(PriceLists lists, String region) {
        return lists.read(List.of(SAMPLES.resolve("aws-elb.json")), Watch.NONE).prices(false).stream()
                .filter(p -> p.region().equals(region))
                .findFirst()
                .orElseThrow()
                .first()
                .toPlainString();
    }

    @Test
    void theRowsOfACsvFileAreTheTiersOfItsProducts() {
        assertEquals("""
            confirmed aws/ebs/gp3/throughput us-east-1: 0.04 -> 0.04 (0.0 %) per MBps-month
            changed aws/ec2/linux/t3.micro us-east-1: 0.0104 -> 0.0106 (1.9 %) per hour
            new aws/ec2/linux/t3.micro/reserved-1y us-east-1:  -> 0.0065 per hour
            changed aws/nat-gateway/data us-east-1: 0.045 -> 0.045, from 10240: 0.04 (0.0 %) per GB
            new aws/nat-gateway/hour eu-central-1:  -> 0.052 per hour
            aws/ec2/linux/t3.small us-east-1 not found: No product of AmazonEC2 in the files matches
            aws/nat-gateway/hour us-east-1 not found: No product of AmazonEC2 in the files matches
            """, told(read("aws-ec2.csv")));
    }

    /// Three years with something upfront, and what may be exchanged for another type, are left out.
    @Test
    void reservationsPaidByTheHourAreThoseOfAWholeTerm() {
        Path file = file("reserved.json", """
            {"offerCode": "AmazonRDS", "version": "1", "publicationDate": "2026-11-20T00:00:00Z", "products": {"A": {
            "sku": "A", "attributes": {"regionCode": "us-east-1", "usagetype": "InstanceUsage:db.t3.small",
            "databaseEngine": "PostgreSQL", "deploymentOption": "Single-AZ"}}}, "terms": {"OnDemand": {"A": {%s}},
            "Reserved": {"A": {%s, %s, %s, %s}}}}
            """.formatted(
                        term("0.036", "", "", ""),
                        term("0.025", "1yr", "No Upfront", "standard"),
                        term("0.027", "1yr", "No Upfront", "convertible"),
                        term("0.009", "3yr", "Partial Upfront", "standard"),
                        term("0.017", "3yr", "No Upfront", "")));
        assertEquals("""
            new aws/rds/postgresql/db.t3.small/single-az us-east-1:  -> 0.036 per hour
            new aws/rds/postgresql/db.t3.small/single-az/reserved-1y us-east-1:  -> 0.025 per hour
            new aws/rds/postgresql/db.t3.small/single-az/reserved-3y us-east-1:  -> 0.017 per hour
            """, told(new PriceLists(new PriceBook(List.of()), TODAY).read(List.of(file), Watch.NONE)));
    }

    private static String term(String usd, String length, String option, String offeringClass) {
        return """
            "%s": {"effectiveDate": "2026-11-01T00:00:00Z", "priceDimensions": {"d": {"unit": "Hrs",
            "beginRange": "0", "pricePerUnit": {"USD": "%s"}}}, "termAttributes": {"LeaseContractLength": "%s",
            "PurchaseOption": "%s", "OfferingClass": "%s"}}\
            """.formatted(usd, usd, length, option, offeringClass);
    }

    /// Of two products for one key, the one whose SKU is known; and it is found whatever its attributes say.
    @Test
    void aProductWhoseSkuIsKnownStandsForItsPrice() {
        String known = text("aws-elb.json").replace("ALBHOUR000000001", "37CUWUT8GSNQEPUV");
        String odd = known.replace("\"LoadBalancerUsage\"", "\"LoadBalancers\"");
        assertEquals(
                List.of("0.023"),
                read(file("odd.json", odd)).prices(false).stream()
                        .filter(p -> p.region().equals("us-east-1"))
                        .filter(p -> p.key().equals("aws/elb/application/hour"))
                        .map(p -> p.first().toPlainString())
                        .toList());
        String twice = known.replace("NLBHOUR000000001", "XLBHOUR000000001")
                .replace("LoadBalancing:Network", "LoadBalancing:Application");
        assertEquals(
                List.of("0.023"),
                read(file("twice.json", twice)).prices(false).stream()
                        .filter(p -> p.region().equals("us-east-1"))
                        .filter(p -> p.key().equals("aws/elb/application/hour"))
                        .map(p -> p.first().toPlainString())
                        .toList());
    }

    /// 2 x 0.022 + 8 x 0.003, and so on; of the region without memory nothing can be told. What is free is an
    /// allowance.
    @Test
    void aMachineOfGoogleCloudIsTheSumOfItsCoresAndItsMemory() {
        assertEquals("""
            new gcp/compute/e2-medium us-central1:  -> 0.034 per hour
            new gcp/compute/e2-micro us-central1:  -> 0.0085 per hour
            new gcp/compute/e2-small us-central1:  -> 0.017 per hour
            changed gcp/compute/e2-standard-2 us-central1: 0.067 -> 0.068 (1.5 %) per hour
            new gcp/compute/e2-standard-4 us-central1:  -> 0.136 per hour
            new gcp/compute/e2-standard-8 us-central1:  -> 0.272 per hour
            changed gcp/secret-manager/access global: 0.000003 -> 0.000003, from 1000000: 0.000002 (0.0 %) per request
            """, told(read(GCP, "gcp-page.json")));
    }

    private static final PriceBook GCP = new PriceBook(List.of(
            price("gcp/compute/e2-standard-2", "us-central1", Unit.HOUR, "0.067"),
            price("gcp/secret-manager/access", "global", Unit.REQUEST, "0.000003")));

    static Preview read(PriceBook book, String... samples) {
        return new PriceLists(book, TODAY)
                .read(Stream.of(samples).map(SAMPLES::resolve).toList(), Watch.NONE);
    }

    @Test
    void pricesBeforeTheirProductsAreReadInASecondPass() {
        String text = text("aws-elb.json");
        int products = text.indexOf("\"products\"");
        int terms = text.indexOf("\"terms\"");
        String turned = text.substring(0, products)
                + text.substring(terms, text.lastIndexOf('}')).stripTrailing()
                + ", "
                + text.substring(products, terms).stripTrailing().replaceAll(",$", "")
                + "}";
        assertEquals(read("aws-elb.json"), read(file("turned.json", turned)));
    }

    @Test
    void theSameProductInTwoFilesIsThatOfTheNewerFile() {
        String older =
                text("aws-elb.json").replace("0.0230000000", "0.0229000000").replace("2026-11-20T", "2026-10-20T");
        List<Path> both = List.of(SAMPLES.resolve("aws-elb.json"), file("older.json", older));
        assertEquals(read("aws-elb.json"), new PriceLists(BOOK, TODAY).read(both, Watch.NONE));
        assertEquals(read("aws-elb.json"), new PriceLists(BOOK, TODAY).read(both.reversed(), Watch.NONE));
    }

    @Test
    void aPricePerAnotherUnitThanTheTableConvertsIsReported() {
        String perSecond = text("aws-elb.json").replace("\"LCU-Hrs\"", "\"LCU-Sec\"");
        assertEquals(
                List.of(new Unmatched(
                        "aws/elb/application/lcu",
                        "us-east-1",
                        Unmatched.Kind.UNIT,
                        "ALBLCU0000000001 is priced per \"LCU-Sec\", expected LCU-Hrs")),
                read(file("seconds.json", perSecond)).unmatched().stream()
                        .filter(u -> u.key().equals("aws/elb/application/lcu"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "''#The file is empty, expected a vendor's price list",
                "{\"a\": 1}#This is no price list, expected an AWS offer file (products, terms), a page of Azure retail"
                        + " prices (Items) or a page of the Google Cloud catalogue (skus)",
                "{\"offers\": {}}#1:12: This is an index of offer files, expected one of the files that it names",
                "{\"Items\": [{\"type\": \"Consumption\", \"currencyCode\": \"EUR\"}]}#1:12: The prices are in EUR,"
                        + " expected USD",
                "{\"products\": {\"A\"#1:18: The file ends too early, expected the end of the price list; it may not"
                        + " have been downloaded whole",
                "{\"Items\": 5}#1:11: \"Items\" is something else, expected a list of items",
                "{\"skus\": null}#1:10: \"skus\" is something else, expected a list of items",
                "{\"products\": []}#1:14: \"products\" is something else, expected items by their ids",
                "{\"terms\": 1}#1:11: \"terms\" is something else, expected prices by their kinds",
                "<html>#This is a web page or XML, expected a vendor's price list; the download may have been refused",
                "a,b#1: This is no price list, expected the header of an AWS offer file (SKU, …) or of Azure retail"
                        + " prices (meterId, …)",
            })
    void whatIsNoPriceListIsRefusedInASentence(String text, String sentence) {
        Path file = file("some", text);
        String place = sentence.matches("\\d.*") ? ":" : ": ";
        assertEquals(
                file + place + sentence,
                assertThrows(FileProblem.class, () -> read(file)).getMessage());
    }

    @Test
    void aFileThatIsCompressedOrInUtf16SaysTheSame() throws IOException {
        for (String sample : List.of("aws-elb.json", "aws-ec2.csv")) {
            byte[] wide = ('\ufeff' + text(sample)).getBytes(StandardCharsets.UTF_16LE);
            var zipped = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(zipped)) {
                gzip.write(wide);
            }
            assertEquals(read(sample), read(Files.write(folder.resolve("wide"), wide)));
            assertEquals(read(sample), read(Files.write(folder.resolve("wide.gz"), zipped.toByteArray())));
            Path half = Files.write(folder.resolve("half.gz"), Arrays.copyOf(zipped.toByteArray(), zipped.size() / 2));
            assertEquals(
                    half + ": The compressed file ends too early; it may not have been downloaded whole",
                    assertThrows(FileProblem.class, () -> read(half)).getMessage());
        }
    }

    @Test
    void readingTellsHowFarItIsAndEndsWhenCancelled() {
        var shares = new ArrayList<Double>();
        new PriceLists(BOOK, TODAY)
                .read(
                        List.of(SAMPLES.resolve("aws-elb.json"), SAMPLES.resolve("aws-ec2.csv")),
                        new Watch(shares::add, () -> false));
        assertEquals(
                List.of(0.5, 1.0),
                shares.stream().filter(s -> s == 0.5 || s == 1.0).distinct().toList());
        assertEquals(shares.stream().sorted().toList(), shares);
        var lists = new PriceLists(BOOK, TODAY);
        List<Path> files = List.of(SAMPLES.resolve("aws-elb.json"));
        assertThrows(CancellationException.class, () -> lists.read(files, new Watch(_ -> {}, () -> true)));
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String sample) {
        try {
            return Files.readString(SAMPLES.resolve(sample), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preview read(String sample) {
        return read(SAMPLES.resolve(sample));
    }

    private static Preview read(Path file) {
        return new PriceLists(BOOK, TODAY).read(List.of(file), Watch.NONE);
    }

    /// A preview, one line for each change and each price that is not matched.
    static String told(Preview preview) {
        return Stream.of(
                        preview.changes().stream().map(PriceListsTest::told),
                        preview.unmatched().stream()
                                .map(u -> "%s %s %s: %s"
                                        .formatted(u.key(), u.region(), u.kind().word(), u.reason())),
                        preview.notes().stream())
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String told(Change change) {
        return "%s %s %s: %s -> %s%s per %s"
                .formatted(
                        change.kind().word(),
                        change.after().key(),
                        change.after().region(),
                        change.before().map(PriceListsTest::tiers).orElse(""),
                        tiers(change.after()),
                        change.percent()
                                .map(p -> " (" + p.toPlainString() + " %)")
                                .orElse(""),
                        change.after().unit().symbol());
    }

    private static String tiers(Price price) {
        return price.tiers().stream()
                .map(t -> (t.from().signum() == 0 ? "" : "from " + t.from().toPlainString() + ": ")
                        + t.usd().toPlainString())
                .collect(Collectors.joining(", "));
    }

    static Price price(String key, String region, Unit unit, String usd) {
        return new Price(
                key,
                region,
                unit,
                List.of(new Price.Tier(BigDecimal.ZERO, new BigDecimal(usd))),
                "before",
                "2026-01-01");
    }
}
