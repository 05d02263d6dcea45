package dev.skydraft.bill.saving;

import dev.skydraft.catalog.GatewayEndpoint;
import dev.skydraft.catalog.InterfaceEndpoint;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.Presence;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Interface endpoints to the provider's services in place of the NAT gateways, where private subnets call nothing
/// else. Each costs by the hour in every zone, but less by the GB.
final class EndpointsForNat implements Idea {
    /// The services that a kind is reached by, as AWS names their endpoints behind `com.amazonaws.<region>.`; none for
    /// what a free gateway endpoint leads to.
    private static final Map<String, Set<String>> SERVICES = Map.of(
            "registry", Set.of("ecr.api", "ecr.dkr"),
            "monitoring", Set.of("logs"),
            "secrets", Set.of("secretsmanager"),
            "queue", Set.of("sqs"),
            "topic", Set.of("sns"),
            "encryption-key", Set.of("kms"),
            "object-storage", Set.of(),
            "nosql-table", Set.of());

    private static final Set<String> BY_S3 = Set.of("registry", "object-storage");

    @Override
    public Stream<Tip> tips(Estimate bill) {
        return bill.deployment().settings().provider() == Provider.AWS
                ? Ways.in(bill.deployment()).flatMap(ways -> tip(ways).stream())
                : Stream.empty();
    }

    private static Optional<Tip> tip(Ways ways) {
        List<Connection> outgoing = ways.outgoing();
        Set<String> kinds =
                outgoing.stream().map(c -> ways.target(c).kind().id()).collect(Collectors.toCollection(TreeSet::new));
        if (kinds.isEmpty() || !SERVICES.keySet().containsAll(kinds)) {
            return Optional.empty();
        }
        var swap = new Swap(ways, kinds, outgoing);
        return Optional.of(Tip.of(
                        "endpoints-for-nat/" + ways.network().id(),
                        "endpoints for NAT",
                        "Replace %s by interface endpoints"
                                .formatted(ways.natIds().size() == 1 ? "the NAT gateway" : "all NAT gateways"),
                        ways.natIds(),
                        swap::in)
                .costs(Level.MEDIUM, Level.MEDIUM)
                .onlyIf("Only if nothing in private subnets calls anything outside AWS: they would have no way to the"
                        + " internet.")
                .andMore(swap::rate));
    }

    /// What takes the gateways' place.
    private record Swap(Ways ways, Set<String> kinds, List<Connection> outgoing) {

        Design in(Design design, String environment) {
            Design without =
                    Presence.hide(design, environment, gateways(design)).design();
            Design swapped = withGatewayEndpoints(without);
            List<String> subnets =
                    ways.subnets(outgoing).stream().map(Resource::id).toList();
            Optional<BigDecimal> gb = gigabytes();
            for (String service : services()) {
                swapped = with(swapped, service, subnets, gb);
                gb = gb.map(_ -> BigDecimal.ZERO);
            }
            return swapped;
        }

        private Selection gateways(Design design) {
            var placements = new ArrayList<PlacementRef>();
            ways.natIds()
                    .forEach(id ->
                            placements.addAll(Selection.ofElement(design, id).placements()));
            return Selection.of(placements);
        }

        private Design withGatewayEndpoints(Design design) {
            Design with = design;
            String network = ways.network().id();
            if (kinds.stream().anyMatch(BY_S3::contains) && lacks("s3")) {
                with = GatewayEndpoints.with(with, network, "s3");
            }
            return kinds.contains("nosql-table") && lacks("dynamodb")
                    ? GatewayEndpoints.with(with, network, "dynamodb")
                    : with;
        }

        private boolean lacks(String service) {
            return ways.within(GatewayEndpoint.KIND)
                    .noneMatch(e -> e.values().get(GatewayEndpoint.SERVICE).equals(service));
        }

        /// Those that need an endpoint and have none yet.
        private List<String> services() {
            Set<String> there = ways.within(InterfaceEndpoint.KIND)
                    .flatMap(e -> e.values().find(InterfaceEndpoint.SERVICE).stream())
                    .collect(Collectors.toSet());
            return kinds.stream()
                    .flatMap(kind -> SERVICES.getOrDefault(kind, Set.of()).stream())
                    .filter(service -> !there.contains(service))
                    .sorted()
                    .toList();
        }

        /// The first endpoint counts all that the gateways carried, which is more than it will be: what goes to object
        /// storage is free.
        private Design with(Design design, String service, List<String> subnets, Optional<BigDecimal> gb) {
            return Additions.in(design, InterfaceEndpoint.KIND, subnets, endpoint -> {
                Resource named = endpoint.withName(service).with(InterfaceEndpoint.SERVICE, service);
                return gb.map(data -> named.with(InterfaceEndpoint.DATA_GB, data))
                        .orElse(named);
            });
        }

        /// What all gateways carry; empty while that of one is unknown.
        private Optional<BigDecimal> gigabytes() {
            return ways.usage(NatGateway.DATA_GB);
        }

        Optional<Rate> rate(Estimate before, Estimate after) {
            Optional<BigDecimal> endpoint = after.deployment().resources().stream()
                    .filter(r -> r.kind().equals(InterfaceEndpoint.KIND))
                    .findFirst()
                    .flatMap(r -> Ways.pricePerGb(after, r.id()));
            return gigabytes().isPresent() || endpoint.isEmpty()
                    ? Optional.empty()
                    : ways.pricePerGb(before)
                            .map(nat -> new Rate(nat.subtract(endpoint.get()), Unit.GB, "the gateways' data"));
        }
    }
}
