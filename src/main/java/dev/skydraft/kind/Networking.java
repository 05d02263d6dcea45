package dev.skydraft.kind;

/// The properties that networks and subnets of every catalogue share, so that analyses need not name kinds.
public final class Networking {
    public static final Cidr CIDR = new Cidr("cidr", "CIDR block", "The address range, such as 10.0.0.0/16.");

    /// The availability zone, named by its letter so that a design can move to another region.
    public static final Choice ZONE = Choice.of("zone", "Zone", "The availability zone that the subnet lies in.")
            .option("a", "Zone A")
            .option("b", "Zone B")
            .option("c", "Zone C")
            .option("d", "Zone D")
            .option("e", "Zone E")
            .option("f", "Zone F");

    public static final String PUBLIC = "public";
    public static final String PRIVATE = "private";
    public static final String DATA = "data";

    public static final Choice TIER = Choice.of(
                    "tier",
                    "Tier",
                    "Public subnets route to the internet, private ones through a NAT gateway, data ones nowhere.")
            .option(PUBLIC, "Public")
            .option(PRIVATE, "Private")
            .option(DATA, "Data")
            .or(PRIVATE);

    /// What a gateway endpoint leads to.
    public static final Choice SERVICE = Choice.of("service", "Service", "The service it leads to.")
            .option("s3", "Object storage")
            .option("dynamodb", "NoSQL tables")
            .or("s3");

    /// The trait of what a gateway endpoint with that [#SERVICE] leads to.
    public static Trait servedBy(String service) {
        return service.equals("dynamodb") ? Trait.ITEMS : Trait.OBJECTS;
    }

    private Networking() {}
}
