package dev.skydraft.bill.saving;

import dev.skydraft.catalog.GatewayEndpoint;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A free way to object storage or NoSQL tables beside the NAT gateways, which charge for every GB. Image layers lie in
/// object storage too.
final class GatewayEndpoints implements Idea {
    private static final List<Service> SERVICES = List.of(
            new Service("s3", "S3", Set.of("object-storage", "registry"), "S3 and image layers"),
            new Service("dynamodb", "DynamoDB", Set.of("nosql-table"), "DynamoDB"));

    /// @param option of [GatewayEndpoint#SERVICE]
    /// @param kinds ids of the kinds whose bytes go over it
    /// @param bytes what these are
    private record Service(String option, String name, Set<String> kinds, String bytes) {}

    @Override
    public Stream<Tip> tips(Estimate bill) {
        return bill.deployment().settings().provider() == Provider.AWS
                ? Ways.in(bill.deployment())
                        .flatMap(ways -> SERVICES.stream().flatMap(service -> tip(bill, ways, service).stream()))
                : Stream.empty();
    }

    private static Optional<Tip> tip(Estimate bill, Ways ways, Service service) {
        List<String> used = ways.outgoing().stream()
                .map(Connection::to)
                .filter(id -> service.kinds()
                        .contains(bill.deployment().resources().get(id).kind().id()))
                .distinct()
                .toList();
        if (used.isEmpty() || has(ways, service.option())) {
            return Optional.empty();
        }
        String network = ways.network().id();
        return Optional.of(Tip.of(
                        "gateway-endpoint-%s/%s".formatted(service.option(), network),
                        service.name() + " gateway endpoint",
                        "Reach %s by a free gateway endpoint".formatted(service.name()),
                        Stream.concat(Stream.of(network), used.stream()).toList(),
                        (design, _) -> with(design, network, service.option()))
                .costs(Level.LOW, Level.NONE)
                .onlyIf("Always: it costs nothing, and what goes over it does not pass the NAT gateway.")
                .andMore((before, _) -> ways.pricePerGb(before).map(usd -> new Rate(usd, Unit.GB, service.bytes()))));
    }

    private static boolean has(Ways ways, String option) {
        return ways.within(GatewayEndpoint.KIND)
                .anyMatch(e -> e.values().get(GatewayEndpoint.SERVICE).equals(option));
    }

    /// The design with a gateway endpoint more.
    static Design with(Design design, String network, String option) {
        return Additions.in(
                design,
                GatewayEndpoint.KIND,
                List.of(network),
                endpoint -> endpoint.with(GatewayEndpoint.SERVICE, option).withName(name(option) + " endpoint"));
    }

    private static String name(String option) {
        return SERVICES.stream()
                .filter(s -> s.option().equals(option))
                .map(Service::name)
                .findFirst()
                .orElse(option);
    }
}
