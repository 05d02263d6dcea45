package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import java.util.Optional;

/// The control plane of a Kubernetes cluster; its node groups are machines of their own.
public final class KubernetesCluster {
    public static final Text VERSION = Text.of("version", "Version", "The version of Kubernetes, such as 1.33.");
    public static final Flag EXTENDED_SUPPORT =
            Flag.of("extendedSupport", "Extended support", false, "An old version costs more by the hour.");

    public static final ResourceKind KIND = kind("kubernetes-cluster", "Kubernetes cluster", Category.COMPUTE)
            .help("The control plane; add node groups in subnets and join them by a \"part of\" connection.")
            .named("EKS", "GKE", "AKS")
            .livesIn(Scope.NETWORK)
            .traits(Trait.GUARDED)
            .summary((values, _) -> values.find(VERSION).orElse(""))
            .section("Cluster", VERSION, EXTENDED_SUPPORT)
            .charged(
                    Provider.AWS,
                    line("hours", "Cluster", Unit.HOUR, "aws/eks/cluster").times(Quantities::hours),
                    line("extended-support", "Extended support", Unit.HOUR, "aws/eks/extended-support")
                            .times(Quantities::hours)
                            .when(b -> b.get(EXTENDED_SUPPORT)))
            .charged(
                    Provider.GCP,
                    line("hours", "Cluster management", Unit.HOUR, "gcp/gke/cluster")
                            .times(Quantities::hours),
                    line("extended-support", "Extended support", Unit.HOUR, "gcp/gke/extended-support")
                            .times(Quantities::hours)
                            .when(b -> b.get(EXTENDED_SUPPORT)))
            .charged(
                    Provider.AZURE,
                    line("hours", "Cluster", Unit.HOUR, KubernetesCluster::aks).times(Quantities::hours))
            .build();

    private KubernetesCluster() {}

    /// Azure supports old versions in the Premium tier.
    private static Optional<PriceRef> aks(Billable b) {
        return Optional.of(PriceRef.of("azure/aks/" + (b.get(EXTENDED_SUPPORT) ? "premium" : "standard")));
    }
}
