package dev.skydraft.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.pricelist.PriceLists;
import dev.skydraft.pricelist.Watch;
import dev.skydraft.storage.PriceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeOfferTest {
    @TempDir
    private Path folder;

    /// As `PriceFileBenchmark` reads a gigabyte; here it is about a megabyte of each format.
    @Test
    void ofManyProductsThoseThatAreWantedAreFoundInEveryRegion() throws Exception {
        Path json = folder.resolve("offer.json");
        LargeOffer.json(json, 401);
        assertEquals(List.of("eu-central-1", "eu-west-1", "us-east-1", "us-west-2"), regions(json));
        Path csv = folder.resolve("offer.csv");
        LargeOffer.csv(csv, 4_001);
        assertEquals(List.of("eu-central-1", "eu-west-1", "us-east-1", "us-west-2"), regions(csv));
    }

    private static List<String> regions(Path file) {
        return new PriceLists(PriceFile.book(), LocalDate.of(2026, 11, 26))
                .read(List.of(file), Watch.NONE).prices(false).stream()
                        .map(price -> {
                            assertEquals("aws/ec2/linux/t3.micro", price.key());
                            return price.region();
                        })
                        .toList();
    }
}
