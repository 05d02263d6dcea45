package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Optional;

/// Code that runs for each request or event and costs nothing in between.
public final class CloudFunction {
    /// GB-seconds are counted in milliseconds and in 1,024 MB (AWS Lambda pricing).
    private static final BigDecimal MILLISECOND_MEGABYTES = BigDecimal.valueOf(1000 * 1024);

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MEGABYTES_A_GIGABYTE = BigDecimal.valueOf(1024);

    /// Temporary storage that every run has (AWS Lambda pricing: 512 MB at no additional charge).
    private static final long INCLUDED_MB = 512;

    public static final Text RUNTIME =
            Text.of("runtime", "Runtime", "What runs the code, such as java25 or python3.14.");
    public static final Choice ARCH = Choice.of("arch", "Architecture", "The processor that the code is built for.")
            .option("x86-64", "x86-64")
            .option("arm64", "ARM64 (Graviton)")
            .or("x86-64");
    public static final Whole MEMORY_MB = Whole.of(
                    "memoryMb", "Memory", "Memory of one run; processor time grows with it.")
            .within(128, 10_240)
            .in("MB")
            .or(128);
    public static final Whole STORAGE_MB = Whole.of(
                    "storageMb", "Temporary storage", "Storage of one run; 512 MB are included.")
            .within(INCLUDED_MB, 10_240)
            .in("MB")
            .or(INCLUDED_MB);
    public static final Whole PROVISIONED = Whole.of(
                    "provisioned", "Kept warm", "Runs at a time that are kept ready around the clock. Billed on AWS.")
            .within(0, 10_000)
            .or(0);
    public static final Whole REQUESTS =
            Whole.of("requests", "Requests", "Runs a month.").asUsage();
    public static final Whole DURATION_MS = Whole.of(
                    "durationMs", "Duration", "Milliseconds that a run takes on average.")
            .asUsage();

    public static final ResourceKind KIND = kind("function", "Function", Category.COMPUTE)
            .help("Runs code for each request or event.")
            .named("Lambda", "Cloud Run functions", "Azure Functions")
            .livesIn(Scope.REGION, Scope.SUBNET)
            .traits(Trait.GUARDED)
            .summary((values, _) -> values.get(MEMORY_MB) + " MB")
            .section("Function", RUNTIME, ARCH, MEMORY_MB, STORAGE_MB, PROVISIONED)
            .section("Usage", REQUESTS, DURATION_MS)
            .fromTraffic(REQUESTS, flow -> Optional.of(flow.requests()))
            .charged(
                    Provider.AWS,
                    line("requests", "Requests", Unit.REQUEST, "aws/lambda/requests")
                            .usageCount(REQUESTS),
                    line("duration", "Duration", Unit.GB_SECOND, CloudFunction::lambda)
                            .timesKnown(b -> gigabyteSeconds(b, b.get(MEMORY_MB)))
                            .pooled(),
                    line("provisioned", "Provisioned concurrency", Unit.GB_SECOND, b -> lambda(b, "provisioned"))
                            .times(CloudFunction::provisionedGigabyteSeconds)
                            .when(CloudFunction::isProvisioned),
                    line("storage", "Temporary storage above 512 MB", Unit.GB_SECOND, "aws/lambda/ephemeral-storage")
                            .timesKnown(b -> gigabyteSeconds(b, b.get(STORAGE_MB) - INCLUDED_MB))
                            .when(b -> b.get(STORAGE_MB) > INCLUDED_MB))
            .charged(
                    Provider.GCP,
                    CloudRunFunction.requests(REQUESTS),
                    CloudRunFunction.vcpu(REQUESTS, DURATION_MS, MEMORY_MB),
                    CloudRunFunction.memory(REQUESTS, DURATION_MS, MEMORY_MB))
            .charged(
                    Provider.AZURE,
                    line("requests", "Executions", Unit.REQUEST, "azure/functions/executions")
                            .usageCount(REQUESTS),
                    line("duration", "Execution time", Unit.GB_SECOND, "azure/functions/execution-time")
                            .timesKnown(b -> gigabyteSeconds(b, b.get(MEMORY_MB))))
            .build();

    private CloudFunction() {}

    /// Runs that find an instance kept warm are billed for less than others; all are taken to find one.
    private static Optional<PriceRef> lambda(Billable b) {
        return lambda(b, isProvisioned(b) ? "provisioned-duration" : "duration");
    }

    private static Optional<PriceRef> lambda(Billable b, String part) {
        return Optional.of(PriceRef.of("aws/lambda/" + part + (b.get(ARCH).equals("arm64") ? "/arm" : "/x86")));
    }

    private static boolean isProvisioned(Billable b) {
        return b.get(PROVISIONED) > 0;
    }

    private static BigDecimal provisionedGigabyteSeconds(Billable b) {
        return Quantities.hoursOf(PROVISIONED)
                .apply(b)
                .multiply(SECONDS_AN_HOUR)
                .multiply(BigDecimal.valueOf(b.get(MEMORY_MB)))
                .divide(MEGABYTES_A_GIGABYTE);
    }

    private static Optional<BigDecimal> gigabyteSeconds(Billable b, long megabytes) {
        return b.find(REQUESTS)
                .flatMap(requests -> b.find(DURATION_MS)
                        .map(milliseconds -> BigDecimal.valueOf(requests)
                                .multiply(BigDecimal.valueOf(milliseconds))
                                .multiply(BigDecimal.valueOf(megabytes))
                                .divide(MILLISECOND_MEGABYTES)));
    }
}
