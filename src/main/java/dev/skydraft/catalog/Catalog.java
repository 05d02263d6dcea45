package dev.skydraft.catalog;

import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.ResourceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The kinds that this version knows. A new kind is one file and one line here.
public final class Catalog {
    /// In the palette's order.
    public static final List<ResourceKind> KINDS = List.of(
            Users.KIND,
            Cdn.KIND,
            Dns.KIND,
            Vpc.KIND,
            Subnet.KIND,
            LoadBalancer.KIND,
            NetworkLoadBalancer.KIND,
            NatGateway.KIND,
            InterfaceEndpoint.KIND,
            GatewayEndpoint.KIND,
            Vpn.KIND,
            TransitGateway.KIND,
            PublicAddress.KIND,
            WebFirewall.KIND,
            ContainerService.KIND,
            CloudFunction.KIND,
            KubernetesCluster.KIND,
            NodeGroup.KIND,
            VirtualMachine.KIND,
            AutoScalingGroup.KIND,
            Host.KIND,
            Container.KIND,
            Database.KIND,
            AuroraCluster.KIND,
            NosqlTable.KIND,
            Cache.KIND,
            ObjectStorage.KIND,
            FileSystem.KIND,
            Volume.KIND,
            BackupVault.KIND,
            Queue.KIND,
            Topic.KIND,
            Monitoring.KIND,
            Registry.KIND,
            Secrets.KIND,
            EncryptionKey.KIND,
            CustomComponent.KIND,
            Drawing.NOTE,
            Drawing.GROUP,
            Drawing.FRAME);

    /// The first is what a new connection is.
    public static final List<ConnectionKind> CONNECTION_KINDS = List.of(
            Connections.TRAFFIC,
            Connections.REPLICATION,
            Connections.IMAGE_PULL,
            Connections.LOGS,
            Connections.PEERING,
            Connections.PART_OF);

    private static final Map<String, ResourceKind> BY_ID =
            KINDS.stream().collect(Collectors.toMap(ResourceKind::id, Function.identity()));
    private static final Map<String, ConnectionKind> CONNECTIONS_BY_ID =
            CONNECTION_KINDS.stream().collect(Collectors.toMap(ConnectionKind::id, Function.identity()));

    private Catalog() {}

    public static Optional<ResourceKind> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public static Optional<ConnectionKind> findConnection(String id) {
        return Optional.ofNullable(CONNECTIONS_BY_ID.get(id));
    }
}
