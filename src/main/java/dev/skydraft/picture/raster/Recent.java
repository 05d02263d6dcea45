package dev.skydraft.picture.raster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps the things made last: so many, and no more.
final class Recent<K, V> {
    private final int most;
    private final Function<K, V> make;
    private final LinkedHashMap<K, V> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    };

    Recent(int most, Function<K, V> make) {
        this.most = most;
        this.make = make;
    }

    V get(K key) {
        return made.computeIfAbsent(key, make);
    }
}
