package dev.skydraft.ui.field;

import dev.skydraft.change.Environments;
import dev.skydraft.change.Renaming;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Environment;
import dev.skydraft.kind.Text;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The name of something, the same in all environments.
///
/// @param name reads it; empty when the thing no longer exists
/// @param renamed the design with another name
/// @param refusal why a name cannot be
public record NameSlot(
        Function<Design, Optional<String>> name,
        BiFunction<Design, String, Design> renamed,
        BiFunction<Design, String, Optional<String>> refusal)
        implements Slot<String> {
    private static final Text NAME = Text.of("name", "Name", "What it is called; the id stays.");

    public static NameSlot ofElement(String id) {
        return new NameSlot(
                design -> design.element(id).map(Element::name),
                (design, name) -> Renaming.to(design, id, name),
                (design, name) -> design.element(id).flatMap(element -> Renaming.refusal(element, name)));
    }

    public static NameSlot ofDesign() {
        return new NameSlot(
                design -> Optional.of(design.name()),
                (design, name) -> design.withName(name.strip()),
                (design, name) -> name.isBlank()
                        ? Optional.of("The design needs a name, expected at least one character")
                        : Optional.empty());
    }

    public static NameSlot ofEnvironment(String id) {
        return new NameSlot(
                design -> design.findEnvironment(id).map(Environment::name),
                (design, name) -> Environments.rename(design, id, name),
                (design, name) -> Environments.nameRefusal(design, id, name));
    }

    @Override
    public Text property() {
        return NAME;
    }

    @Override
    public String step(Design design, String environment) {
        return ("Rename " + name.apply(design).orElse("")).strip();
    }

    @Override
    public Optional<String> find(Design design, String environment) {
        return name.apply(design);
    }

    @Override
    public Design with(Design design, String environment, String value) {
        return renamed.apply(design, value);
    }

    @Override
    public Design without(Design design, String environment) {
        return design;
    }

    @Override
    public boolean clearable() {
        return false;
    }

    @Override
    public Optional<String> problem(Design design, String value) {
        return NAME.problem(value).or(() -> refusal.apply(design, value));
    }
}
