package dev.skydraft.storage;

import dev.skydraft.pricing.Price;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The prices that a user imported, which lie over those that come with Skydraft: `imported-1.csv`,
/// `imported-2.csv`, …, each holding all of them as they were after one import. The highest number counts; taking
/// an import back removes it.
///
/// @param folder which need not exist
public record ImportedPrices(Path folder) {
    private static final Pattern NAME = Pattern.compile("imported-(\\d{1,6})\\.csv");

    /// Imports are kept for a good while, not for ever.
    private static final int KEPT = 20;

    public static ImportedPrices ofUser() {
        return new ImportedPrices(UserFolder.DATA.ofUser().resolve("prices"));
    }

    /// What is imported now; none before the first import.
    ///
    /// @throws FileProblem if the file cannot be read or is no price table
    public List<Price> all() {
        return newest().map(ImportedPrices::read).orElse(List.of());
    }

    /// Takes prices over. What was imported before stays where nothing newer takes its place. False if all of them are
    /// imported already, so that there is nothing to take back.
    ///
    /// @throws FileProblem with the reason why they cannot be kept; nothing has changed then
    public boolean add(List<Price> prices) {
        List<Price> before = all();
        List<Price> taken = imported(prices);
        if (new HashSet<>(before).containsAll(taken)) {
            return false;
        }
        byte[] text = PriceText.of(over(before, taken)).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileProblem(folder.toString(), "The folder cannot be made: " + FileProblem.reason(e));
        }
        int next = newest().map(ImportedPrices::number).orElse(0) + 1;
        SafeFile.write(folder.resolve("imported-" + next + ".csv"), out -> out.write(text));
        dropOld();
        return true;
    }

    private static List<Price> over(List<Price> before, List<Price> prices) {
        Map<List<String>, Price> all = new LinkedHashMap<>();
        Stream.of(before, prices).flatMap(List::stream).forEach(p -> all.put(List.of(p.key(), p.region()), p));
        return all.values().stream()
                .sorted(Comparator.comparing(Price::key).thenComparing(Price::region))
                .toList();
    }

    /// Takes the last import back. False if there is none.
    ///
    /// @throws FileProblem with the reason why that cannot be done
    public boolean revert() {
        Optional<Path> newest = newest();
        newest.ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new FileProblem(file.toString(), "The import cannot be taken back: " + FileProblem.reason(e));
            }
        });
        return newest.isPresent();
    }

    /// How many imports can be taken back.
    public int generations() {
        return files().size();
    }

    /// The day of the last import that can be taken back.
    public Optional<LocalDate> last() {
        return newest().map(file -> {
            try {
                return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            } catch (IOException e) {
                throw new FileProblem(file.toString(), "The file cannot be read: " + FileProblem.reason(e));
            }
        });
    }

    private Optional<Path> newest() {
        return files().stream().max(Comparator.comparingInt(ImportedPrices::number));
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> NAME.matcher(f.getFileName().toString()).matches())
                    .toList();
        } catch (IOException e) {
            throw new FileProblem(folder.toString(), "The folder cannot be read: " + FileProblem.reason(e));
        }
    }

    private static int number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static List<Price> read(Path file) {
        String name = file.toString();
        try {
            return imported(PriceFile.prices(Map.of(name, FileText.decoded(FileText.bytes(file)))));
        } catch (Mistake mistake) {
            throw mistake.in(name);
        }
    }

    private static List<Price> imported(List<Price> prices) {
        return prices.stream().map(price -> price.in(Price.Layer.IMPORTED)).toList();
    }

    /// An import that can no longer be taken back is in the way of nothing, should it stay.
    private void dropOld() {
        List<Path> old = files().stream()
                .sorted(Comparator.comparingInt(ImportedPrices::number).reversed())
                .skip(KEPT)
                .collect(Collectors.toList());
        for (Path file : old) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                // It is dropped after the next import.
            }
        }
    }
}
