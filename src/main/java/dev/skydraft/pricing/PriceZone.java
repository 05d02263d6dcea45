package dev.skydraft.pricing;

/// A vendor charges some services alike in many regions: says that one of its regions lies in one of its price zones.
///
/// @param vendor the first part of price keys: `aws`
/// @param region the vendor's own name of a region, such as `us-east-1`
/// @param zone what price rows hold in place of a region: `us`
public record PriceZone(String vendor, String region, String zone) {}
