/// Vendors' own price files: read as a stream, matched to our price keys by the tables in `assets/matching`, and
/// compared with the prices that Skydraft has. Exactly one of a vendor's products may stand for a key in a region;
/// where there are more or none, that is reported and nothing is taken over.
package dev.skydraft.pricelist;
