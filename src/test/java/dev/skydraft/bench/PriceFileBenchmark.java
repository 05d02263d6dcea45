package dev.skydraft.bench;

import dev.skydraft.pricelist.Preview;
import dev.skydraft.pricelist.PriceLists;
import dev.skydraft.pricelist.Watch;
import dev.skydraft.storage.PriceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Reads made-up offer files of a gigabyte with 256 MiB of heap. Not one of the usual benchmarks, since it fills the
/// disk: `java -Xmx256m -cp … dev.skydraft.bench.PriceFileBenchmark [MEGABYTES]`.
public final class PriceFileBenchmark {
    private static final long MEGABYTE = 1_000_000;
    private static final int BYTES_A_ROW = 290;

    private PriceFileBenchmark() {}

    /// @param args how large the files are in MB, 1,000 unless named
    public static void main(String[] args) throws IOException {
        long bytes = (args.length == 0 ? 1_000 : Long.parseLong(args[0])) * MEGABYTE;
        Path folder = Files.createTempDirectory(Path.of("target"), "offers");
        Path json = folder.resolve("offer.json");
        LargeOffer.json(json, LargeOffer.products(bytes));
        measure(json);
        Path csv = folder.resolve("offer.csv");
        LargeOffer.csv(csv, (int) (bytes / BYTES_A_ROW));
        measure(csv);
        Files.delete(folder);
    }

    private static void measure(Path file) throws IOException {
        long start = System.nanoTime();
        Preview preview = new PriceLists(PriceFile.book(), LocalDate.of(2026, 11, 26)).read(List.of(file), Watch.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%s: %,d MB in %.1f s with at most %,d MiB of heap: %d prices%n",
                file.getFileName(),
                Files.size(file) / MEGABYTE,
                seconds,
                Runtime.getRuntime().maxMemory() >> 20,
                preview.changes().size());
        Files.delete(file);
    }
}
