package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Optional;

/// A service of identical tasks that the provider runs without servers to look after, scaled between min and max.
public final class ContainerService {
    /// GB of task storage that Fargate includes (AWS Fargate pricing: 20 GB at no additional charge).
    private static final BigDecimal INCLUDED_STORAGE_GB = BigDecimal.valueOf(20);

    public static final Text IMAGE = Text.of("image", "Image", "The container image, such as taskflow/api:latest.");
    public static final Whole PORT =
            Whole.of("port", "Container port", "The port that tasks listen on.").within(1, 65535);
    public static final Lines ENVIRONMENT =
            Lines.of("environment", "Environment names", "Names of environment variables, never their values.");
    public static final Amount CPU = Amount.of("cpu", "CPU", "vCPU", "vCPU of one task.")
            .within("0.25", "16")
            .or("0.25");
    public static final Amount MEMORY_GB = Amount.of("memoryGb", "Memory", "GB", "Memory of one task.")
            .within("0.5", "120")
            .or("0.5");
    public static final Choice ARCH = Choice.of(
                    "arch", "Architecture", "The processor that the image is built for; x86-64 where nothing is said.")
            .option("x86-64", "x86-64")
            .option("arm64", "ARM64 (Graviton)")
            .or("x86-64");
    public static final Amount STORAGE_GB = Amount.of(
                    "storageGb", "Task storage", "GB", "Ephemeral storage of one task; 20 GB are included.")
            .within("20", "200")
            .or("20");
    public static final Flag PUBLIC_IP =
            Flag.of("publicIp", "Public address", false, "Gives every task a public IPv4 address; billed by the hour.");

    public static final Whole REQUESTS = Whole.of("requests", "Requests", "HTTP requests a month; billed on Azure.")
            .asUsage();

    public static final Whole CPU_OUT = percent("cpuOut", "Out above CPU");
    public static final Whole CPU_OUT_MINUTES = minutes("cpuOutMinutes", "for");
    public static final Whole CPU_IN = percent("cpuIn", "In below CPU");
    public static final Whole CPU_IN_MINUTES = minutes("cpuInMinutes", "for");
    public static final Whole MEMORY_OUT = percent("memoryOut", "Out above memory");
    public static final Whole MEMORY_OUT_MINUTES = minutes("memoryOutMinutes", "for");
    public static final Whole MEMORY_IN = percent("memoryIn", "In below memory");
    public static final Whole MEMORY_IN_MINUTES = minutes("memoryInMinutes", "for");
    public static final Whole LATENCY_OUT = milliseconds("p99OutMs", "Out above p99 latency");
    public static final Whole LATENCY_OUT_MINUTES = minutes("p99OutMinutes", "for");
    public static final Whole LATENCY_IN = milliseconds("p99InMs", "In below p99 latency");
    public static final Whole LATENCY_IN_MINUTES = minutes("p99InMinutes", "for");

    public static final ResourceKind KIND = kind("container-service", "Container service", Category.COMPUTE)
            .help("Runs and scales identical container tasks.")
            .named("ECS Fargate", "Cloud Run", "Container Apps")
            .livesIn(Scope.SUBNET)
            .traits(Trait.GUARDED)
            .summary((values, _) -> Facts.of(
                    values.get(Scaling.DESIRED) + " × " + Facts.amount(values, CPU), Facts.amount(values, MEMORY_GB)))
            .section("Task", IMAGE, PORT, CPU, MEMORY_GB, ARCH, STORAGE_GB, PUBLIC_IP, ENVIRONMENT)
            .section("Tasks", Scaling.DESIRED, Scaling.MIN, Scaling.MAX, Purchase.OF_TASKS)
            .section(
                    "Scaling",
                    CPU_OUT,
                    CPU_OUT_MINUTES,
                    CPU_IN,
                    CPU_IN_MINUTES,
                    MEMORY_OUT,
                    MEMORY_OUT_MINUTES,
                    MEMORY_IN,
                    MEMORY_IN_MINUTES,
                    LATENCY_OUT,
                    LATENCY_OUT_MINUTES,
                    LATENCY_IN,
                    LATENCY_IN_MINUTES)
            .section("Operation", Operation.CPU_USED, Operation.MEMORY_USED, Operation.INTERRUPTIBLE)
            .section("Usage", REQUESTS)
            .fromTraffic(REQUESTS, flow -> Optional.of(flow.requests()))
            .charged(
                    Provider.AWS,
                    fargate("vcpu", "vCPU", Unit.VCPU_HOUR, "vcpu").times(b -> taskHours(b, b.get(CPU))),
                    fargate("memory", "Memory", Unit.GB_HOUR, "memory").times(b -> taskHours(b, b.get(MEMORY_GB))),
                    line("storage", "Task storage above 20 GB", Unit.GB_HOUR, "aws/fargate/ephemeral-storage")
                            .times(b -> Quantities.runningHoursOf(Scaling.DESIRED)
                                    .apply(b)
                                    .multiply(extraStorage(b)))
                            .when(b -> extraStorage(b).signum() > 0),
                    line("public-ipv4", "Public IPv4 addresses of tasks", Unit.HOUR, "aws/public-ipv4/in-use")
                            .times(Quantities.runningHoursOf(Scaling.DESIRED))
                            .when(b -> b.get(PUBLIC_IP)))
            .charged(
                    Provider.GCP,
                    line("vcpu", "vCPU", Unit.VCPU_SECOND, "gcp/cloud-run/vcpu")
                            .times(b -> taskSeconds(b, b.get(CPU)))
                            .asBought(),
                    line("memory", "Memory", Unit.GIB_SECOND, "gcp/cloud-run/memory")
                            .times(b -> taskSeconds(b, b.get(MEMORY_GB)))
                            .asBought())
            .charged(
                    Provider.AZURE,
                    line("vcpu", "vCPU", Unit.VCPU_SECOND, "azure/container-apps/vcpu")
                            .times(b -> taskSeconds(b, b.get(CPU)))
                            .asBought(),
                    line("memory", "Memory", Unit.GIB_SECOND, "azure/container-apps/memory")
                            .times(b -> taskSeconds(b, b.get(MEMORY_GB)))
                            .asBought(),
                    line("requests", "Requests", Unit.REQUEST, "azure/container-apps/requests")
                            .usageCount(REQUESTS))
            .build();

    private ContainerService() {}

    private static CostRule fargate(String id, String name, Unit unit, String part) {
        return line(id, name, unit, b -> Optional.of(PriceRef.of("aws/fargate/" + platform(b) + "/" + part)))
                .asBought();
    }

    private static String platform(Billable b) {
        return b.get(ARCH).equals("arm64") ? "linux-arm" : "linux-x86";
    }

    private static BigDecimal taskHours(Billable b, BigDecimal perTask) {
        return Quantities.boughtHours(b)
                .multiply(BigDecimal.valueOf(b.get(Scaling.DESIRED)))
                .multiply(perTask);
    }

    private static BigDecimal taskSeconds(Billable b, BigDecimal perTask) {
        return Quantities.boughtSeconds(b)
                .multiply(BigDecimal.valueOf(b.get(Scaling.DESIRED)))
                .multiply(perTask);
    }

    private static BigDecimal extraStorage(Billable b) {
        return b.get(STORAGE_GB).subtract(INCLUDED_STORAGE_GB).max(BigDecimal.ZERO);
    }

    private static Whole percent(String id, String label) {
        return Whole.of(id, label, "Average utilisation over all tasks.")
                .within(0, 100)
                .in("%");
    }

    private static Whole minutes(String id, String label) {
        return Whole.of(id, label, "How long the threshold must be crossed.")
                .within(1, 1440)
                .in("min");
    }

    private static Whole milliseconds(String id, String label) {
        return Whole.of(id, label, "The slowest 1 % of requests take longer than this.")
                .within(1, 600_000)
                .in("ms");
    }
}
