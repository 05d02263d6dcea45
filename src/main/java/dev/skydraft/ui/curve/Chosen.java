package dev.skydraft.ui.curve;

import java.util.Optional;

/// What the user chose of a curve in one document; what is empty follows from the rest.
///
/// @param element id, or empty text for the settings of the environment
/// @param property id of the number
/// @param from as typed; empty text for the usual beginning
/// @param to as typed
/// @param environment id; empty for the one shown
/// @param against id of the environment that it is held against
/// @param instead id of the element that the same amount flows through there
record Chosen(
        Optional<String> element,
        Optional<String> property,
        String from,
        String to,
        Optional<String> environment,
        Optional<String> against,
        Optional<String> instead) {
    static final Chosen NONE = new Chosen(
            Optional.empty(), Optional.empty(), "", "", Optional.empty(), Optional.empty(), Optional.empty());

    /// Another element has other numbers and other ranges.
    Chosen withElement(String id) {
        return element.equals(Optional.of(id))
                ? this
                : new Chosen(Optional.of(id), Optional.empty(), "", "", environment, against, Optional.empty());
    }

    Chosen withProperty(String id) {
        return property.equals(Optional.of(id))
                ? this
                : new Chosen(element, Optional.of(id), "", "", environment, against, Optional.empty());
    }

    Chosen withRange(String first, String last) {
        return new Chosen(element, property, first, last, environment, against, instead);
    }

    Chosen withEnvironment(Optional<String> id) {
        return new Chosen(element, property, from, to, id, against, Optional.empty());
    }

    Chosen withAgainst(Optional<String> id) {
        return new Chosen(element, property, from, to, environment, id, Optional.empty());
    }

    Chosen withInstead(String id) {
        return new Chosen(element, property, from, to, environment, against, Optional.of(id));
    }
}
