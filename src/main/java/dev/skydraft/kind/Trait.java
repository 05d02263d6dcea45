package dev.skydraft.kind;

/// What analyses, exporters and the painter need to know about a kind beyond its properties.
public enum Trait {
    /// Requests start here: users, the internet.
    ENTRY,
    /// Stands outside the provider's network: bytes from it to a regional resource cross the internet.
    OUTSIDE,
    /// Delivers what it fetches from inside the provider's network; who runs it, [Edge#VENDOR] says.
    EDGE,
    /// Spans the zones of its network: what it exchanges with another zone is not charged for.
    ACROSS_ZONES,
    /// Answers names and passes requests on, but carries no bytes.
    RESOLVER,
    /// Owns an address range that subnets divide.
    NETWORK,
    /// A slice of a network's addresses, in one zone.
    SUBNET,
    /// Stands in a subnet for other subnets' way to the internet.
    WAY_OUT,
    /// Leads from its network to one of the provider's services past every way out; which, [Networking#SERVICE]
    /// says.
    GATEWAY_ENDPOINT,
    /// Stores objects by key; a gateway endpoint may lead to it.
    OBJECTS,
    /// Stores items by key; a gateway endpoint may lead to it.
    ITEMS,
    /// Asked when something starts, not for every request that reaches it.
    AT_START,
    /// May keep a standby beside its primary.
    STANDBY,
    /// Security groups may name it as a member.
    GUARDED,
    /// Stores data; drawn as a cylinder where a format knows one.
    STORE,
    /// Opens the scope that it stands in: group, frame.
    TRANSPARENT,
    /// Exists on the drawing alone: note, group, frame.
    DRAWING,
    /// A container that a view draws closed: a box that says how much is in it.
    CLOSED
}
