package dev.skydraft.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/// Makes offer files of any size up: products of AmazonEC2 as the real file has them, most of which nobody asks for,
/// each with a price on demand and twelve reservations; one in a hundred is a Linux machine of a known type.
final class LargeOffer {
    /// About what one product takes with its prices.
    private static final int BYTES_A_PRODUCT = 4_600;

    private static final String[] REGIONS = {"us-east-1", "us-west-2", "eu-west-1", "eu-central-1"};
    private static final String[] PLACES = {
        "US East (N. Virginia)", "US West (Oregon)", "EU (Ireland)", "EU (Frankfurt)"
    };
    private static final String[] FRONTS = {"", "USW2-", "EU-", "EUC1-"};

    private LargeOffer() {}

    /// How many products an offer file of so many bytes has.
    static int products(long bytes) {
        return (int) (bytes / BYTES_A_PRODUCT);
    }

    /// @param products how many
    static void json(Path file, int products) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                {"formatVersion": "v1.0", "offerCode": "AmazonEC2", "version": "20261120183221",
                "publicationDate": "2026-11-20T18:32:21Z", "products": {
                """);
            items(out, products, LargeOffer::product);
            out.write("}, \"terms\": {\"OnDemand\": {\n");
            items(out, products, i -> terms(i, 1));
            out.write("}, \"Reserved\": {\n");
            items(out, products, i -> terms(i, 12));
            out.write("}}}\n");
        }
    }

    private static void items(BufferedWriter out, int count, IntFunction<String> item) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write(item.apply(i));
            out.write(i == count - 1 ? "\n" : ",\n");
        }
    }

    /// Every hundredth product is one that is wanted: t3.micro in one of four regions, the first of its region.
    private static boolean wanted(int i) {
        return i % 100 == 0 && i / 100 < REGIONS.length;
    }

    private static String product(int i) {
        int region = i / 100 % REGIONS.length;
        String type = wanted(i) ? "t3.micro" : "x" + i % 977 + ".large";
        return """
            "%s": {"sku": "%s", "productFamily": "Compute Instance", "attributes": {"servicecode": "AmazonEC2",\
             "location": "%s", "locationType": "AWS Region", "instanceType": "%s", "currentGeneration": "Yes",\
             "instanceFamily": "General purpose", "vcpu": "2", "physicalProcessor": "Intel Skylake E5 2686 v5",\
             "clockSpeed": "3.1 GHz", "memory": "1 GiB", "storage": "EBS only", "networkPerformance": "Up to 5\
             Gigabit", "processorArchitecture": "64-bit", "tenancy": "Shared", "operatingSystem": "Linux",\
             "licenseModel": "No License required", "usagetype": "%sBoxUsage:%s", "operation": "RunInstances",\
             "capacitystatus": "Used", "dedicatedEbsThroughput": "Up to 2085 Mbps", "ecu": "Variable",\
             "enhancedNetworkingSupported": "No", "normalizationSizeFactor": "0.5", "preInstalledSw": "NA",\
             "processorFeatures": "AVX; AVX2; Intel AVX; Intel AVX2; Intel Turbo", "regionCode": "%s",\
             "servicename": "Amazon Elastic Compute Cloud"}}\
            """.formatted(sku(i), sku(i), PLACES[region], type, FRONTS[region], type, REGIONS[region]);
    }

    private static String terms(int i, int count) {
        var terms = new StringBuilder("\"" + sku(i) + "\": {");
        for (int t = 0; t < count; t++) {
            String code = count == 1 ? "JRTCKXETXF" : "TERM%06d".formatted(t);
            terms.append(t == 0 ? "" : ", ").append(term(sku(i), code));
        }
        return terms.append('}').toString();
    }

    private static String term(String sku, String code) {
        return """
            "%s.%s": {"offerTermCode": "%s", "sku": "%s", "effectiveDate": "2026-11-01T00:00:00Z",\
             "priceDimensions": {"%s.%s.6YS6EN2CT7": {"rateCode": "%s.%s.6YS6EN2CT7", "beginRange": "0",\
             "endRange": "Inf", "unit": "Hrs", "pricePerUnit": {"USD": "0.0110000000"}}}, "termAttributes": {}}\
            """.formatted(sku, code, code, sku, sku, code, sku, code);
    }

    /// @param rows how many
    static void csv(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                "FormatVersion","v1.0"
                "Publication Date","2026-11-20T18:32:21Z"
                "Version","20261120183221"
                "OfferCode","AmazonEC2"
                "SKU","TermType","PriceDescription","EffectiveDate","StartingRange","EndingRange","Unit","PricePerUnit",\
                "Currency","Location","Location Type","Instance Type","Tenancy","Operating System","usageType","operation"
                """);
            for (int i = 0; i < rows; i++) {
                int region = i / 100 % REGIONS.length;
                String type = wanted(i) ? "t3.micro" : "x" + i % 977 + ".large";
                out.write("""
                    "%s","OnDemand","$0.011 per On Demand Linux %s, an hour or a part of it","2026-11-01","0","Inf","Hrs",\
                    "0.0110000000","USD","%s","AWS Region","%s","Shared","Linux","%sBoxUsage:%s","RunInstances"
                    """.formatted(sku(i), type, PLACES[region], type, FRONTS[region], type));
            }
        }
    }

    private static String sku(int i) {
        return "SKU%013d".formatted(i);
    }
}
