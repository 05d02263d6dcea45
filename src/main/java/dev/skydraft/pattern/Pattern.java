package dev.skydraft.pattern;

import dev.skydraft.change.Clip;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Pasting;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A proven architecture to start from: a few questions, and a drawing that follows from the answers.
///
/// @param title what it is called in the gallery and in undo names
/// @param description one or two sentences: what it is made of and what it is good for
/// @param questions each with a default, so that nothing needs to be answered
/// @param drawing the design for a set of answers
public record Pattern(
        String id, String title, String description, List<Property<?>> questions, Function<Values, Design> drawing) {
    /// Between the pattern and what stands left of it.
    private static final int GAP = 64;

    public Pattern {
        questions = List.copyOf(questions);
    }

    /// The pattern as a design of its own; what is not answered has its default.
    public Design draw(Values answers) {
        return drawing.apply(answers);
    }

    /// Puts the pattern into a design, right of what stands there: with ids, names and address blocks that are free. An
    /// empty design takes its name.
    public Edit into(Design design, Values answers) {
        Optional<Bounds> taken = design.resources().stream()
                .flatMap(r -> r.at().stream())
                .filter(p -> p.in().isEmpty())
                .map(Placement::bounds)
                .reduce(Bounds::union);
        int x = taken.map(b -> b.right() + GAP).orElse(0);
        int y = taken.map(Bounds::y).orElse(0);
        Design drawn = draw(answers);
        Edit pasted = Pasting.into(design, new Clip(drawn, List.of(), false), Optional.empty(), x, y);
        String name = taken.isEmpty() ? drawn.name() : design.name();
        return new Edit("Insert " + title, pasted.design().withName(name), pasted.selection());
    }
}
