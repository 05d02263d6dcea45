package dev.skydraft;

import dev.skydraft.design.Design;
import dev.skydraft.storage.DesignFile;
import java.nio.file.Path;

/// The TaskFlow sample, whole: a load-balanced container service over two zones with a Multi-AZ database.
public final class TaskFlow {
    public static final Design DESIGN = DesignFile.read(Path.of("sample-designs", "taskflow.json"));

    private TaskFlow() {}
}
