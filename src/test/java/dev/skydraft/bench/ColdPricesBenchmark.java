package dev.skydraft.bench;

import dev.skydraft.kind.Provider;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.PriceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Measures the first look-up in the price book of a program that has just opened its first design, which reads the
/// tables of one vendor and region, and then the first in the tables of another region and of other vendors.
public final class ColdPricesBenchmark {
    private record LookUp(String key, String region) {
        void measure() {
            long start = System.nanoTime();
            boolean found = PriceFile.book().find(key, region).isPresent();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(
                    "%-36s %-14s %-7s %6.1f ms%n", key, region, found ? "found" : "unknown", taken.toNanos() / 1e6);
        }
    }

    private ColdPricesBenchmark() {}

    public static void main(String[] args) {
        DesignFile.read(Path.of("sample-designs", "taskflow.json"));
        List.of(
                        new LookUp("aws/nat-gateway/hour", Provider.AWS.referenceRegion()),
                        new LookUp("aws/nat-gateway/hour", "eu-central-1"),
                        new LookUp("gcp/nat/data", Provider.GCP.referenceRegion()),
                        new LookUp("azure/public-ipv4", Provider.AZURE.referenceRegion()),
                        new LookUp("azure/public-ipv4", Provider.AZURE.referenceRegion()))
                .forEach(LookUp::measure);
    }
}
