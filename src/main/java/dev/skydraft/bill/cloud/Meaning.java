package dev.skydraft.bill.cloud;

import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Role;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a resource's bill means otherwise on one provider than on others, so that its figures are not taken for the
/// same thing at another price. The catalogue's cost lines are what each sentence tells of.
///
/// @param kind id of the kind
/// @param when of which resources of the kind it is true
record Meaning(String kind, Provider provider, Predicate<Resource> when, String sentence) {
    static final List<Meaning> ALL = List.of(
            of("load-balancer", Provider.GCP, "Billed by forwarding rules and GB processed, not by capacity units."),
            of(
                    "load-balancer",
                    Provider.AZURE,
                    "Application Gateway's capacity units measure other things than those of AWS; it has one public"
                            + " address, not one in each zone."),
            of("network-load-balancer", Provider.GCP, "Billed by forwarding rules and GB processed."),
            of("network-load-balancer", Provider.AZURE, "Billed by rules and GB processed."),
            of(
                    "nat-gateway",
                    Provider.GCP,
                    "Billed by the machines that use it, 32 at most, and by GB; one serves a whole region."),
            of(
                    "database",
                    Provider.AWS,
                    Meaning::hasStandby,
                    "Multi-AZ has prices of its own, for instance and storage."),
            of(
                    "database",
                    Provider.GCP,
                    Meaning::hasStandby,
                    "High availability doubles the prices of vCPU, memory and storage. Sizes are counted in vCPU and"
                            + " GiB."),
            of(
                    "database",
                    Provider.AZURE,
                    Meaning::hasStandby,
                    "High availability bills a second server and its storage."),
            of(
                    "container-service",
                    Provider.GCP,
                    "Cloud Run with its CPU always on, billed by the second; it has no tasks in subnets."),
            of(
                    "container-service",
                    Provider.AZURE,
                    "Container Apps in the consumption plan, billed by the second while active, and by request."),
            of("secrets", Provider.AZURE, "Key Vault bills operations, not secrets."),
            of("encryption-key", Provider.AZURE, "Key Vault bills operations, not keys protected by software."),
            of("registry", Provider.AZURE, "A registry is billed by the day and includes 10 GB of images."),
            of("monitoring", Provider.GCP, "Logs are kept for 30 days without a charge; custom metrics go by MiB."),
            of("monitoring", Provider.AZURE, "Logs are kept for 31 days without a charge."),
            of("cache", Provider.GCP, "Billed by GiB of capacity, not by node."),
            of("nosql-table", Provider.GCP, "Reads and writes are counted in documents, not in units of a size."),
            of("nosql-table", Provider.AZURE, "Reads and writes are counted together, in request units."),
            of("aurora-cluster", Provider.GCP, "AlloyDB: another engine, compatible with PostgreSQL."),
            of("aurora-cluster", Provider.AZURE, "Another engine, compatible with PostgreSQL."));

    private static boolean hasStandby(Resource resource) {
        return resource.at().stream().anyMatch(p -> p.role() == Role.STANDBY);
    }

    private static Meaning of(String kind, Provider provider, String sentence) {
        return new Meaning(kind, provider, _ -> true, sentence);
    }

    private static Meaning of(String kind, Provider provider, Predicate<Resource> when, String sentence) {
        return new Meaning(kind, provider, when, sentence);
    }

    /// The sentences about a resource on a provider.
    static Stream<String> about(Resource resource, Provider provider) {
        return ALL.stream()
                .filter(m -> m.kind.equals(resource.kind().id()) && m.provider == provider && m.when.test(resource))
                .map(Meaning::sentence);
    }
}
