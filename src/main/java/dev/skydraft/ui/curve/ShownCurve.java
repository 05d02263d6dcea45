package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Span;
import dev.skydraft.bill.curve.Variable;
import java.util.List;
import java.util.Optional;

/// What the sheet shows: what can be chosen, what is, and what comes of it.
///
/// @param elements what has numbers
/// @param variables the numbers of the chosen element
/// @param usual the range where none is typed; empty without a number
/// @param others environments that it can be held against
/// @param instead what the same amount may flow through in that environment, where the element is absent there
/// @param curves empty while there is nothing to show
/// @param problem why there is nothing, in a sentence, or empty text
record ShownCurve(
        List<Named> elements,
        Optional<Named> element,
        List<Variable> variables,
        Optional<Variable> variable,
        Optional<Span> usual,
        Chosen chosen,
        List<Named> environments,
        Named environment,
        List<Named> others,
        Optional<Named> against,
        List<Named> instead,
        Optional<Named> through,
        Optional<Curves> curves,
        String problem) {

    /// Something by the name that it is chosen by.
    record Named(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }
}
