package dev.skydraft.bill.curve;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one wants to see of a number against the bill: the curve, and, where another environment is held against it,
/// that one's, with where they cross.
///
/// @param breakEven empty for one curve alone
public record Curves(Curve curve, Optional<BreakEven> breakEven) {

    /// What is asked.
    ///
    /// @param environment id
    /// @param span from where to where; empty for what one would look at first
    /// @param against another environment and the number that goes up in it
    public record Question(String environment, Variable variable, Optional<Span> span, Optional<Against> against) {}

    /// @param environment id
    /// @param variable mostly the same; another where the same amount flows through something else there
    public record Against(String environment, Variable variable) {}

    /// @param cancelled true once the result is no longer wanted
    /// @throws java.util.concurrent.CancellationException if `cancelled` says so
    /// @throws IllegalArgumentException with a sentence, where the range holds nothing that the number can be
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Curves of(Design design, Question question, Estimator estimator, BooleanSupplier cancelled) {
        var sweep = Sweep.of(design, question.environment(), question.variable(), estimator, cancelled);
        Optional<BigDecimal> current = sweep.current();
        Span span = question.span().orElseGet(() -> Span.usual(question.variable(), current));
        Curve curve = Curve.of(sweep, span);
        return new Curves(curve, question.against().map(against -> {
            var other = Sweep.of(design, against.environment(), against.variable(), estimator, cancelled);
            return BreakEven.of(curve, sweep, Curve.of(other, curve.span()), other);
        }));
    }

    /// The first and, where there is one, the second.
    public List<Curve> all() {
        return Stream.concat(Stream.of(curve), breakEven.stream().map(BreakEven::second))
                .toList();
    }

    /// Where the two cross; none for one curve alone.
    public List<Crossing> crossings() {
        return breakEven.map(BreakEven::crossings).orElse(List.of());
    }

    /// "Desired tasks of TaskFlow API in Prod", "Data processed of NAT gateway A in Prod and Endpoints"
    public String title() {
        return "%s in %s"
                .formatted(curve.subject(), all().stream().map(Curve::name).collect(Collectors.joining(" and ")));
    }

    /// What one wants to know first: where bills cross, else what one more costs, else from where to where it goes.
    public String headline() {
        return breakEven.map(both -> both.sentences().getFirst()).orElseGet(curve::headline);
    }

    /// What there is to say: where bills cross and how that is found, what one more costs, where the curves step, and
    /// what is to be kept in mind.
    public List<String> sentences() {
        return Stream.of(
                        breakEven.stream().flatMap(both -> both.sentences().stream()),
                        breakEven.stream().flatMap(both -> both.formulas().stream()),
                        all().stream().flatMap(this::headed).distinct(),
                        breakEven.stream().flatMap(both -> both.substitution().stream()))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /// What is said of one curve, after its name unless it holds for all.
    private Stream<String> headed(Curve one) {
        return one.sentences().stream()
                .map(text -> all().stream().allMatch(other -> other.sentences().contains(text))
                        ? text
                        : one.name() + ": " + text);
    }
}
