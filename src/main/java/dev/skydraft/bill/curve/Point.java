package dev.skydraft.bill.curve;

import java.math.BigDecimal;

/// A bill at one value of the number that is swept.
///
/// @param at the value
/// @param usd the exact sum of all known lines, in USD a month
/// @param unknown how many lines are in no sum; with any, the bill is "at least" so much
public record Point(BigDecimal at, BigDecimal usd, int unknown) {}
