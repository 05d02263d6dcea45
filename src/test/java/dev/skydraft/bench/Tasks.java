package dev.skydraft.bench;

import dev.skydraft.change.WhatIfs;
import dev.skydraft.check.Checks;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.export.Request;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.layout.Progress;
import dev.skydraft.layout.Tidy;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.PriceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        Design six = withWhatIfs(design);
        List<Deployment> all =
                six.environmentIds().stream().map(id -> Deployment.of(six, id)).toList();
        tasks.add(new Task(
                "estimate six environments",
                () -> all.stream().map(estimator::estimate).toList()));
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
