package dev.skydraft.bench;

import dev.skydraft.bill.Band;
import dev.skydraft.bill.Comparison;
import dev.skydraft.bill.EnvironmentBills;
import dev.skydraft.bill.saving.Savings;
import dev.skydraft.bill.usage.UsageSheets;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.check.Checks;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.export.Request;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.layout.Progress;
import dev.skydraft.layout.Tidy;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.PriceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything that is measured on a design of one size.
final class Tasks {
    private static final long SEED = 1;

    private Tasks() {}

    /// @param folder where the files are that are opened and saved
    static List<Task> of(int services, Path folder) {
        Design design = SyntheticDesign.of(services, SEED);
        Path file = folder.resolve(services + ".json");
        DesignFile.save(file, design);
        var estimator = new Estimator(PriceFile.book());
        Deployment prod = Deployment.of(design, "prod");
        var tasks = new ArrayList<Task>();
        tasks.add(new Task("open", () -> DesignFile.read(file)));
        tasks.add(new Task("save", () -> DesignFile.save(file, design)));
        tasks.add(new Task("see prod", () -> Deployment.of(design, "prod")));
        tasks.add(new Task("see dev", () -> Deployment.of(design, "dev")));
        tasks.add(new Task("estimate prod", () -> estimator.estimate(prod)));
        tasks.add(new Task("see and estimate dev", () -> estimator.estimate(Deployment.of(design, "dev"))));
        tasks.addAll(ofBills(design, estimator));
        tasks.add(new Task("check prod", () -> Checks.run(prod)));
        tasks.add(new Task("check everywhere", () -> Checks.run(design, design.environmentIds())));
        tasks.add(new Task("tidy", () -> Tidy.all(design, Progress.NONE)));
        for (Exporter exporter : Exporters.ALL.stream().filter(Tasks::isText).toList()) {
            tasks.add(new Task("export " + exporter.id(), () -> exported(exporter, design)));
        }
        for (Edit edit : Edit.ALL) {
            Estimate before = estimator.estimate(Deployment.of(design, edit.environment()));
            tasks.add(new Task("re-estimate " + edit.environment() + " after " + edit.what(), () -> {
                Deployment after = before.deployment().next(edit.change().apply(design));
                return estimator.next(before, after);
            }));
        }
        return tasks;
    }

    /// What is made of bills, in a design that requests enter.
    private static List<Task> ofBills(Design plain, Estimator estimator) {
        Design design = plain.withEnvironment(
                "prod",
                e -> e.withSettings(e.settings()
                        .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.valueOf(500))
                        .with(EntryTraffic.RESPONSE_KB, BigDecimal.valueOf(20))
                        .with(EntryTraffic.LOG_KB, BigDecimal.ONE)));
        Design six = withWhatIfs(design);
        Traffic traffic = Traffic.of(Deployment.of(design, "prod"));
        Deployment changed = traffic.deployment()
                .next(design.withConnections(design.connections().without("service-1-01-database-1-01")));
        var bills = new EnvironmentBills(estimator);
        Estimate prod = bills.of(design, "prod");
        List<Comparison.Side> sides =
                List.of(new Comparison.Side("prod", prod), new Comparison.Side("dev", bills.of(design, "dev")));
        return List.of(
                new Task("see and estimate six environments", () -> everywhere(six, new EnvironmentBills(estimator))),
                new Task("bring traffic", () -> Traffic.of(Deployment.of(design, "prod"))),
                new Task("bring traffic after deleting a connection", () -> traffic.next(changed)),
                new Task("band of prod", () -> Band.of(prod, estimator)),
                new Task("usage sheet of prod", () -> UsageSheets.of(estimator, prod)),
                new Task("savings of prod", () -> new Savings(estimator).of(prod)),
                new Task("compare prod and dev", () -> Comparison.of(sides)));
    }

    private static List<Estimate> everywhere(Design design, EnvironmentBills bills) {
        return design.environmentIds().stream().map(id -> bills.of(design, id)).toList();
    }

    /// Four what-ifs more.
    private static Design withWhatIfs(Design design) {
        Design all = design;
        for (String name : List.of("One", "Two", "Three", "Four")) {
            all = WhatIfs.add(all, "prod", name);
        }
        return all;
    }

    /// Pictures of designs as large as these are refused or take minutes: most of it is leading their lines.
    private static boolean isText(Exporter exporter) {
        return !exporter.mediaType().startsWith("image/");
    }

    private static int exported(Exporter exporter, Design design) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(Request.of(design), out);
        return out.size();
    }
}
