package dev.skydraft.kind;

/// Where a resource can stand. A container opens one scope; a kind lives in one or more. The bare canvas opens
/// [#GLOBAL] and [#REGION].
public enum Scope {
    GLOBAL("outside any region"),
    REGION("in a region, outside any VPC"),
    NETWORK("in a VPC"),
    SUBNET("in a subnet"),
    HOST("on a host");

    private final String where;

    Scope(String where) {
        this.where = where;
    }

    /// The scope as the end of a sentence: "in a subnet".
    public String where() {
        return where;
    }
}
