package dev.skydraft.kind;

/// Who delivers at the edge of the network, so that analyses need not name kinds.
public final class Edge {
    public static final String CLOUDFLARE = "cloudflare";
    public static final String PROVIDER = "provider";

    public static final Choice VENDOR = Choice.of("vendor", "Vendor", "Who runs the CDN and the firewall.")
            .option(CLOUDFLARE, "Cloudflare")
            .option(PROVIDER, "The cloud provider")
            .or(PROVIDER);

    private Edge() {}
}
