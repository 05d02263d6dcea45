package dev.skydraft.generate;

/// Where a chain of services stands in its VPC.
///
/// @param number from 0, the same slot in every subnet that the chain is present in
/// @param label what tells the chain's services from others of their kind: `3-07`
record Slot(int number, String label) {
    /// The zone that the chain's services are at home in.
    Zone home() {
        return number % 2 == 0 ? Zone.A : Zone.B;
    }
}
