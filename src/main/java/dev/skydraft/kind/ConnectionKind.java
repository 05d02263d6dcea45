package dev.skydraft.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a connection is: traffic, replication, image pull, logs …
///
/// @param id the name in files
/// @param label the name on screen
/// @param dotted drawn dotted rather than solid: not request traffic
/// @param sections its properties, in the inspector's order
/// @param summary what the drawing writes on its line where it has no name
/// @param cargo what it carries
/// @param usage how its usage figures follow from traffic
/// @param bills what it costs on each provider
/// @param known false for a kind that a newer or foreign file names and this version does not have
public record ConnectionKind(
        String id,
        String label,
        boolean dotted,
        List<Section> sections,
        Summary summary,
        Cargo cargo,
        List<UsageRule> usage,
        Map<Provider, Bill> bills,
        boolean known) {

    /// A stand-in for a kind that this version does not know; its cost is unknown.
    public static ConnectionKind unknown(String id) {
        return new ConnectionKind(id, id, true, List.of(), Summary.NONE, Cargo.OTHER, List.of(), Map.of(), false);
    }

    public List<Property<?>> properties() {
        return Section.properties(sections);
    }

    public Optional<Property<?>> property(String propertyId) {
        return Section.find(sections, propertyId);
    }

    public Optional<Bill> bill(Provider provider) {
        return Optional.ofNullable(bills.get(provider));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConnectionKind k && id.equals(k.id) && known == k.known;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
