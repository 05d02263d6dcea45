package dev.skydraft.bill.cloud;

import dev.skydraft.catalog.Cdn;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a provider has in place of a resource.
///
/// @param service what the provider calls it; empty where it is not offered
/// @param size the provider's size that comes nearest to the resource's; empty for a resource without sizes, and where
/// none is known
/// @param notes in what the bill means something else than on other providers, in sentences
public record Offer(Optional<String> service, Optional<String> size, List<String> notes) {
    public Offer {
        notes = List.copyOf(notes);
    }

    static Offer of(Resource resource, Provider provider) {
        ResourceKind kind = resource.kind();
        Optional<Bill> bill = kind.bill(provider);
        boolean offered = bill.isPresent() && !(bill.get() instanceof Bill.NotOffered);
        List<SizeTable.Row> sizes = sizes(resource);
        Optional<String> size = sizes.stream()
                .flatMap(row -> row.on(provider).map(SizeTable.Offer::name).stream())
                .findFirst();
        Stream<String> unsized = offered && size.isEmpty()
                ? sizes.stream().map(row -> "No size like %s (%s) is known.".formatted(row.id(), row.shape()))
                : Stream.empty();
        return new Offer(
                offered ? Optional.of(service(resource, provider)) : Optional.empty(),
                size,
                Stream.of(bill.stream().flatMap(Offer::notes), Meaning.about(resource, provider), unsized)
                        .flatMap(notes -> notes)
                        .toList());
    }

    /// What is bought from another vendor stays what it is.
    private static String service(Resource resource, Provider provider) {
        boolean cloudflare = resource.kind().equals(Cdn.KIND)
                && resource.values().get(Cdn.VENDOR).equals(Cdn.CLOUDFLARE);
        return cloudflare ? Cdn.VENDOR.labelOf(Cdn.CLOUDFLARE) : resource.kind().nameOn(provider);
    }

    private static Stream<String> notes(Bill bill) {
        return switch (bill) {
            case Bill.NotOffered(String why) -> Stream.of("Not offered: " + why);
            case Bill.Free(String source) -> Stream.of(source);
            case Bill.Charged _ -> Stream.empty();
            case Bill.Own _ -> Stream.of("Its own costs, as the design states them, are the same on every cloud.");
        };
    }

    private static List<SizeTable.Row> sizes(Resource resource) {
        return resource.kind().properties().stream()
                .flatMap(property -> size(property, resource).stream())
                .toList();
    }

    private static Optional<SizeTable.Row> size(Property<?> property, Resource resource) {
        return property instanceof Size size
                ? resource.values().find(size).or(size::initial).flatMap(size.table()::find)
                : Optional.empty();
    }

    /// "Cloud SQL for PostgreSQL, db-g1-small", or "not offered".
    public String text() {
        return service.map(name -> Stream.concat(Stream.of(name), size.stream()).collect(Collectors.joining(", ")))
                .orElse("not offered");
    }
}
