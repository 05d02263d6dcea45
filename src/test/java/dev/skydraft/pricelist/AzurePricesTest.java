package dev.skydraft.pricelist;

import static dev.skydraft.pricelist.PriceListsTest.TODAY;
import static dev.skydraft.pricelist.PriceListsTest.price;
import static dev.skydraft.pricelist.PriceListsTest.read;
import static dev.skydraft.pricelist.PriceListsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.PriceBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AzurePricesTest {
    private static final PriceBook AZURE = new PriceBook(List.of(
            price("azure/blob/hot-zrs/storage", "eastus2", Unit.GB_MONTH, "0.0184"),
            price("azure/blob/hot-zrs/write", "westus", Unit.REQUEST, "0.000005"),
            price("azure/postgresql/b1ms", "eastus2", Unit.HOUR, "0.017"),
            price("azure/postgresql/d2ds_v5", "eastus2", Unit.HOUR, "0.178")));

    @TempDir
    private Path folder;

    /// A meter that has taken another's place, and one whose next price is announced; a reservation is no hourly price.
    @Test
    void azurePricesAreThoseThatHoldTodayPaidAsUsed() {
        assertEquals("""
            changed azure/blob/hot-zrs/storage eastus2: 0.0184 -> 0.0184, from 51200: 0.0177 (0.0 %) per GB-month
            new azure/blob/hot-zrs/write eastus2:  -> 0.000006 per request
            changed azure/postgresql/b1ms eastus2: 0.017 -> 0.018 (5.9 %) per hour
            confirmed azure/postgresql/d2ds_v5 eastus2: 0.178 -> 0.178 (0.0 %) per hour
            """, told(read(AZURE, "azure-page-1.json", "azure-page-2.json")));
    }

    @Test
    void aMissingLastPageIsNoted() {
        assertEquals(List.of(MISSING), read(AZURE, "azure-page-1.json").notes());
        assertEquals(
                List.of(), read(AZURE, "azure-page-1.json", "azure-page-2.json").notes());
    }

    private static final String MISSING =
            "Pages are missing among the files, so that prices may be missing or without their upper tiers";

    /// Each tier stands on a page of its own, whatever their order.
    @Test
    void tiersOfOneMeterAreFoundOnSeveralPages() {
        List<Path> pages = List.of(page(0, "0.0184", 1), page(51_200, "0.0177", 2), page(512_000, "0.0170", 0));
        String expected = """
            changed azure/blob/hot-zrs/storage eastus2: 0.0184 -> 0.0184, from 51200: 0.0177, from 512000: 0.017 (0.0 %) per GB-month
            """;
        assertEquals(List.of(), azure(pages).notes());
        assertEquals(expected, changes(azure(pages)));
        assertEquals(expected, changes(azure(pages.reversed())));
        assertEquals(
                expected,
                changes(azure(
                        Stream.concat(pages.stream(), pages.reversed().stream()).toList())));
        assertEquals(List.of(MISSING), azure(pages.subList(1, 3)).notes());
    }

    private static Preview azure(List<Path> pages) {
        return new PriceLists(AZURE, TODAY).read(pages, Watch.NONE);
    }

    private static String changes(Preview preview) {
        return told(preview)
                .lines()
                .filter(line -> line.startsWith("changed"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private Path page(int from, String usd, int next) {
        String link = next == 0
                ? "null"
                : "\"https://prices.azure.com/api/retail/prices?$filter=a&$skip=%d\"".formatted(next);
        return file("page-" + from + ".json", """
            {"Items": [%s], "NextPageLink": %s}
            """.formatted(
                        item(
                                "eastus2",
                                "Storage",
                                "General Block Blob v2",
                                "Hot ZRS",
                                "Hot ZRS Data Stored",
                                "",
                                "1 GB/Month",
                                from,
                                usd),
                        link));
    }

    private static String item(
            String region,
            String service,
            String product,
            String sku,
            String meter,
            String arm,
            String unit,
            int from,
            String usd) {
        return """
            {"currencyCode": "USD", "tierMinimumUnits": %d, "retailPrice": %s, "armRegionName": "%s",
            "effectiveStartDate": "2022-06-01T00:00:00Z", "meterId": "%s", "meterName": "%s", "productName": "%s",
            "skuName": "%s", "serviceName": "%s", "armSkuName": "%s", "unitOfMeasure": "%s", "type": "Consumption"}
            """.formatted(from, usd, region, product + sku + meter, meter, product, sku, service, arm, unit);
    }

    /// No price of a machine on Azure comes with Skydraft: its sizes are known all the same. Windows, spot and low
    /// priority have the same name for the machine.
    @Test
    void aMachineOfAzureIsTheLinuxOnePaidByTheHour() {
        String series = "Virtual Machines Dsv5 Series";
        List<String> items = List.of(
                machine(series, "D2s v5", "0.096"),
                machine(series + " Windows", "D2s v5", "0.188"),
                machine(series, "D2s v5 Spot", "0.01"),
                machine(series, "D2s v5 Low Priority", "0.02"));
        assertEquals("""
            new azure/vm/linux/d2s_v5 eastus2:  -> 0.096 per hour
            """, told(azure(List.of(file("vm.json", "{\"Items\": " + items + "}")))));
    }

    private static String machine(String product, String sku, String usd) {
        return item("eastus2", "Virtual Machines", product, sku, sku, "Standard_D2s_v5", "1 Hour", 0, usd);
    }

    @Test
    void aPriceForEverywhereTakesThePlaceOfThoseOfRegions() {
        var book = new PriceBook(List.of(price("azure/nat-gateway/hour", "westeurope", Unit.HOUR, "0.044")));
        Path file = file(
                "nat.json",
                "{\"Items\": [%s]}"
                        .formatted(item(
                                "Global",
                                "NAT Gateway",
                                "NAT Gateway",
                                "Standard",
                                "Standard Gateway",
                                "",
                                "1 Hour",
                                0,
                                "0.045")));
        assertEquals("""
            new azure/nat-gateway/hour global:  -> 0.045 per hour
            changed azure/nat-gateway/hour westeurope: 0.044 -> 0.045 (2.3 %) per hour
            """, told(new PriceLists(book, TODAY).read(List.of(file), Watch.NONE)));
    }

    @Test
    void aPriceThatHasEndedIsLeftOut() {
        String item =
                item("Global", "NAT Gateway", "NAT Gateway", "Standard", "Standard Gateway", "", "1 Hour", 0, "0.045");
        String ended = item.replace("\"type\"", "\"effectiveEndDate\": \"2026-11-25T23:59:00Z\", \"type\"");
        assertEquals("", told(azure(List.of(file("ended.json", "{\"Items\": [%s]}".formatted(ended))))));
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
