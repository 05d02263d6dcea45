package dev.skydraft.check;

import dev.skydraft.design.Design;
import java.util.function.UnaryOperator;

/// A change that mends a finding. Two are equal if their labels are: the label says all that the change does.
///
/// @param label names the step: "Give "Public B" the free block 10.0.3.0/24"
public record Fix(String label, UnaryOperator<Design> change) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Fix fix && label.equals(fix.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
