package dev.skydraft.pricelist;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One product of a vendor's price file, as far as matching looks at it.
///
/// @param service the offer code (AWS) or the name of the service (Azure, Google Cloud)
/// @param region our name of the region; empty where the file names none that we know
/// @param sku the vendor's id of what is priced
/// @param name what the vendor calls it: two ids of one name supersede each other; the id itself where they do not
/// @param attributes what the file says of it, by attribute name in lower case without spaces and signs, since files
/// of one vendor spell the names differently (`usageType`, `usagetype`; `Pre Installed S/W`, `preInstalledSw`)
record Product(String service, String region, String sku, String name, Map<String, String> attributes) {
    /// Names of attributes are few and come by the million.
    private static final Map<String, String> PLAIN = new HashMap<>();

    /// An attribute; empty text where the file does not have it.
    String attribute(String plainName) {
        return attributes.getOrDefault(plainName, "");
    }

    /// The plain form of an attribute's name.
    static String plain(String name) {
        synchronized (PLAIN) {
            return PLAIN.computeIfAbsent(name, n -> n.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        }
    }
}
