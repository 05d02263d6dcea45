package dev.skydraft;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The designs under `sample-designs`, each in each of its environments.
public final class Samples {
    private Samples() {}

    /// @param name the file's name without its ending
    public record Sample(String name, Design design, String environment) {
        public Deployment deployment() {
            return Deployment.of(design, environment);
        }

        /// A name for golden files: `taskflow-prod`.
        @Override
        public String toString() {
            return name + "-" + environment;
        }
    }

    public static Stream<Sample> deployments() {
        return files().flatMap(file -> {
            Design design = DesignFile.read(file);
            String name = file.getFileName().toString().replace(".json", "");
            return design.environments().stream().map(Environment::id).map(id -> new Sample(name, design, id));
        });
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("sample-designs"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
