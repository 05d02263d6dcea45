package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Counterpart;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Movers;
import dev.skydraft.bill.curve.Span;
import dev.skydraft.bill.curve.Variable;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scaling;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.OwnerBill;
import dev.skydraft.ui.curve.ShownCurve.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Answers what is chosen for a design: a pure function, called in the background.
///
/// @param bill of the environment whose curve is wanted
/// @param cancelled true once the answer is no longer wanted
record CurveQuery(Design design, Estimate bill, Chosen chosen, Estimator estimator, BooleanSupplier cancelled) {
    private static final String ENTRY = "Entry traffic";
    private static final String NOTHING =
            "Nothing here has a number that changes the bill. Select a service, a database or a gateway on the canvas.";

    /// @throws java.util.concurrent.CancellationException if `cancelled` says so
    ShownCurve answer() {
        List<Named> elements = elements();
        Named element = element(elements);
        List<Variable> moving = Movers.of(design, environment(), element.id(), estimator, cancelled);
        List<Variable> variables = variables(element.id(), moving);
        Optional<Variable> variable = variables.stream()
                .filter(v -> chosen.property().equals(Optional.of(v.property().id())))
                .findFirst()
                .or(() -> variables.stream().findFirst());
        return variable.map(v -> answer(elements, element, variables, v))
                .orElseGet(() -> shown(elements, element, variables, Optional.empty(), Optional.empty(), List.of())
                        .problem(NOTHING));
    }

    /// Those that change the bill, and any other that is asked for by its name.
    private List<Variable> variables(String element, List<Variable> moving) {
        List<Variable> all = Variable.of(design, element);
        Stream<Variable> asked = all.stream()
                .filter(v -> !moving.contains(v)
                        && chosen.property().equals(Optional.of(v.property().id())));
        return moving.isEmpty() ? all : Stream.concat(moving.stream(), asked).toList();
    }

    private String environment() {
        return bill.deployment().environment().id();
    }

    private ShownCurve answer(List<Named> elements, Named element, List<Variable> variables, Variable variable) {
        List<Variable> candidates = against()
                .map(against -> Counterpart.candidates(design, environment(), variable, against.id()))
                .orElse(List.of());
        Optional<Variable> other = against().map(_ -> chosen(candidates).orElse(variable));
        List<Named> instead = candidates.stream()
                .map(v -> new Named(v.element(), v.about(design)))
                .toList();
        Answer answer = shown(elements, element, variables, Optional.of(variable), other, instead);
        try {
            var question = new Curves.Question(
                    environment(),
                    variable,
                    span(variable),
                    against().map(a -> new Curves.Against(a.id(), other.orElse(variable))));
            return answer.curves(Curves.of(design, question, estimator, cancelled));
        } catch (IllegalArgumentException e) {
            return answer.problem(String.valueOf(e.getMessage()));
        }
    }

    /// What is charged for and has numbers, by name, and the traffic that enters.
    private List<Named> elements() {
        Stream<Named> owners = bill.bills().stream()
                .filter(owner -> !Variable.of(design, owner.owner()).isEmpty())
                .map(owner -> new Named(owner.owner(), owner.name()))
                .sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER));
        Stream<Named> wanted = chosen.element().stream()
                .filter(id -> !id.isEmpty()
                        && bill.find(id).isEmpty()
                        && !Variable.of(design, id).isEmpty())
                .map(id -> new Named(
                        id, new Variable(id, Variable.of(design, id).getFirst().property()).about(design)));
        return Stream.of(Stream.of(new Named("", ENTRY)), owners, wanted)
                .flatMap(s -> s)
                .toList();
    }

    /// What is chosen, else what scales, else what costs most.
    private Named element(List<Named> elements) {
        String wanted = chosen.element()
                .orElseGet(() -> bill.deployment().resources().stream()
                        .filter(r -> r.kind().properties().contains(Scaling.DESIRED))
                        .map(Resource::id)
                        .findFirst()
                        .orElseGet(this::dearest));
        return elements.stream().filter(e -> e.id().equals(wanted)).findFirst().orElse(elements.getFirst());
    }

    private String dearest() {
        return bill.bills().stream()
                .filter(owner -> !Variable.of(design, owner.owner()).isEmpty())
                .max(Comparator.comparing(OwnerBill::known))
                .map(OwnerBill::owner)
                .orElse("");
    }

    private Optional<Named> against() {
        return chosen.against()
                .filter(id -> !id.equals(environment()))
                .flatMap(design::findEnvironment)
                .map(CurveQuery::named);
    }

    private static Named named(Environment environment) {
        return new Named(environment.id(), environment.name());
    }

    private Optional<Variable> chosen(List<Variable> candidates) {
        return candidates.stream()
                .filter(v -> chosen.instead().equals(Optional.of(v.element())))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    /// An end that is not typed is that of the usual range.
    private Optional<Span> span(Variable variable) {
        if (chosen.from().isEmpty() && chosen.to().isEmpty()) {
            return Optional.empty();
        }
        Span usual = usual(variable);
        BigDecimal from = chosen.from().isEmpty() ? usual.from() : variable.parse(chosen.from());
        BigDecimal to = chosen.to().isEmpty() ? usual.to() : variable.parse(chosen.to());
        return Optional.of(new Span(from, to));
    }

    private Span usual(Variable variable) {
        return Span.usual(variable, variable.in(bill.deployment()));
    }

    private Answer shown(
            List<Named> elements,
            Named element,
            List<Variable> variables,
            Optional<Variable> variable,
            Optional<Variable> other,
            List<Named> instead) {
        List<Named> all = design.environments().stream().map(CurveQuery::named).toList();
        return (curves, problem) -> new ShownCurve(
                elements,
                Optional.of(element),
                variables,
                variable,
                variable.map(this::usual),
                chosen,
                all,
                named(bill.deployment().environment()),
                all.stream().filter(e -> !e.id().equals(environment())).toList(),
                against(),
                instead,
                other.flatMap(v ->
                        instead.stream().filter(e -> e.id().equals(v.element())).findFirst()),
                curves,
                problem);
    }

    /// All but what comes of it.
    private interface Answer {
        ShownCurve of(Optional<Curves> curves, String problem);

        default ShownCurve curves(Curves curves) {
            return of(Optional.of(curves), "");
        }

        default ShownCurve problem(String sentence) {
            return of(Optional.empty(), sentence);
        }
    }
}
