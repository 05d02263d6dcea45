package dev.skydraft.cli;

import dev.skydraft.bill.curve.Counterpart;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Span;
import dev.skydraft.bill.curve.Variable;
import dev.skydraft.design.Design;
import dev.skydraft.export.report.CurveFormat;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.FileProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `skydraft curve`
@Command(
        name = "curve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Says what an environment costs along one number of it: tasks 1 to 20, GB, requests a second.",
            "With --against, also where its bill and that of another environment cross."
        })
final class CurveCommand implements Callable<Integer> {
    private static final Formats<CurveFormat> FORMATS = new Formats<>(CurveFormat.ALL, CurveFormat::id);

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DesignArgument design;

    @Mixin
    private EnvironmentOption environment;

    @Option(
            names = "--element",
            paramLabel = "ID",
            description = "The resource or connection; a setting of the environment unless named.")
    private String element = "";

    @Option(
            names = "--property",
            paramLabel = "ID",
            required = true,
            description = "The number, as design files call it: desired, dataGb, requestsPerSecond.")
    private String property;

    @Option(names = "--from", paramLabel = "VALUE", description = "Where it begins; as is usual unless given.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "VALUE", description = "Where it ends; as is usual unless given.")
    private @Nullable String to;

    @Option(names = "--against", paramLabel = "NAME", description = "Another environment, to find the break-even.")
    private @Nullable String against;

    @Option(
            names = "--against-element",
            paramLabel = "ID",
            description = "What the same amount flows through there; what stands in its place unless named.")
    private @Nullable String otherElement;

    @Option(
            names = "--against-property",
            paramLabel = "ID",
            description = "The number of that; called the same unless named.")
    private @Nullable String otherProperty;

    private CurveCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        var line = new CommandLine(new CurveCommand(console));
        FORMATS.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws IOException {
        CurveFormat chosen = FORMATS.chosen(spec);
        Design opened = design.open(console);
        String named = environment.of(opened, design.file());
        Variable variable = variable(opened, element, property);
        var question =
                new Curves.Question(named, variable, span(opened, named, variable), against(opened, named, variable));
        console.print(chosen.text(opened.name(), curves(opened, question, design.estimator())));
        return 0;
    }

    private Curves curves(Design opened, Curves.Question question, Estimator estimator) {
        try {
            return Curves.of(opened, question, estimator, () -> false);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private Variable variable(Design opened, String wanted, String number) {
        try {
            return Variable.find(opened, wanted, number);
        } catch (IllegalArgumentException e) {
            throw new FileProblem(design.file().toString(), String.valueOf(e.getMessage()));
        }
    }

    /// An end that is not given is that of the range that is usual.
    private Optional<Span> span(Design opened, String named, Variable variable) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> first = value("--from", from, variable);
        Optional<BigDecimal> last = value("--to", to, variable);
        try {
            if (first.isPresent() && last.isPresent()) {
                return Optional.of(new Span(first.get(), last.get()));
            }
            Span usual = Span.usual(variable, variable.in(Traffic.seen(opened, named)));
            return Optional.of(new Span(first.orElse(usual.from()), last.orElse(usual.to())));
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private Optional<BigDecimal> value(String option, @Nullable String text, Variable variable) {
        try {
            return Optional.ofNullable(text).map(variable::parse);
        } catch (IllegalArgumentException e) {
            throw refused(option + ": " + e.getMessage());
        }
    }

    private Optional<Curves.Against> against(Design opened, String named, Variable variable) {
        if (against == null) {
            if (otherElement != null || otherProperty != null) {
                throw refused("--against-element and --against-property need --against, the environment they are in");
            }
            return Optional.empty();
        }
        EnvironmentsOption.require(opened, design.file(), against);
        Variable guessed = Counterpart.of(opened, named, variable, against);
        boolean same = otherElement == null && otherProperty == null;
        Variable other = same
                ? guessed
                : variable(
                        opened,
                        otherElement == null ? guessed.element() : otherElement,
                        otherProperty == null ? property : otherProperty);
        return Optional.of(new Curves.Against(against, other));
    }

    private ParameterException refused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
