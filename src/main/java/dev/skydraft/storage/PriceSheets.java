package dev.skydraft.storage;

import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Price tables by vendor and region, `<vendor>/<region>.csv`, each read when something is first looked for in it: a
/// bill needs two or three of them. What holds in a price zone or everywhere stands in `<vendor>/global.csv`.
final class PriceSheets implements PriceSource {
    private final Set<String> files;
    private final UnaryOperator<String> text;
    private final Map<String, PriceSource> sheets = new ConcurrentHashMap<>();

    /// @param files names of the tables
    /// @param text reads the table of that name
    PriceSheets(Collection<String> files, UnaryOperator<String> text) {
        this.files = Set.copyOf(files);
        this.text = text;
    }

    @Override
    public Optional<Price> find(String key, String place) {
        String vendor = vendor(key);
        String own = file(vendor, place);
        return sheet(files.contains(own) ? own : file(vendor, Price.GLOBAL)).find(key, place);
    }

    @Override
    public Map<String, Price> everywhere(String key) {
        var places = new TreeMap<String, Price>();
        String folder = vendor(key) + "/";
        files.stream()
                .filter(file -> file.startsWith(folder))
                .forEach(file -> places.putAll(sheet(file).everywhere(key)));
        return places;
    }

    @Override
    public Collection<Price> all() {
        Stream<Price> prices = files.stream().sorted().flatMap(file -> sheet(file).all().stream());
        return PriceSource.of(prices.toList()).all();
    }

    private PriceSource sheet(String file) {
        return sheets.computeIfAbsent(
                file,
                name -> files.contains(name) ? PriceSheet.read(name, text.apply(name)) : PriceSource.of(List.of()));
    }

    private static String vendor(String key) {
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }

    private static String file(String vendor, String place) {
        return vendor + "/" + place + ".csv";
    }
}
