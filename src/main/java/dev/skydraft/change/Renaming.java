package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import java.util.Optional;

/// Gives elements other names. Ids stay, so nothing that refers to the element changes.
public final class Renaming {
    private Renaming() {}

    /// Why an element cannot have that name; empty if it can. Connections alone need no name.
    public static Optional<String> refusal(Element element, String name) {
        return switch (element) {
            case Connection _ -> Optional.empty();
            case Resource _, SecurityGroup _ ->
                name.isBlank()
                        ? Optional.of(Wording.quoted(element.name()) + " needs a name, expected at least one character")
                        : Optional.empty();
        };
    }

    /// The design with an element renamed; the name becomes one line without spaces around it.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Design to(Design design, String id, String name) {
        return design.element(id).map(e -> design.with(renamed(e, name))).orElse(design);
    }

    private static Element renamed(Element element, String name) {
        Refusal.throwIf(refusal(element, name));
        String line = name.strip().replaceAll("\\s+", " ");
        return switch (element) {
            case Resource r -> r.withName(line);
            case Connection c -> c.withName(line);
            case SecurityGroup g -> g.withName(line);
        };
    }
}
