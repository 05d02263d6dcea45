package dev.skydraft.ui.export;

import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Values;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.SafeFile;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes the active design, as it is in the environment shown, to a file or the clipboard in any format.
public final class ExportActions {
    /// One for each format: writes a file.
    public final List<Action> toFile;

    /// One for each format that is text: puts it on the clipboard.
    public final List<Action> toClipboard;

    private final Workspace workspace;
    private final Prompts prompts;
    private final Background background;
    private final ExportOptions options;
    private final Consumer<String> clipboard;

    /// @param options asks what an exporter lets choose
    /// @param clipboard takes text for other programs
    public ExportActions(
            Workspace workspace,
            Prompts prompts,
            Background background,
            ExportOptions options,
            Consumer<String> clipboard) {
        this.workspace = workspace;
        this.prompts = prompts;
        this.background = background;
        this.options = options;
        this.clipboard = clipboard;
        toFile = Exporters.ALL.stream()
                .map(e -> Action.of("export-" + e.id(), e.label() + "…", () -> export(e)))
                .toList();
        toClipboard = Exporters.ALL.stream()
                .filter(e -> e.mediaType().startsWith("text/") || e.mediaType().endsWith("json"))
                .map(e -> Action.of("copyAs-" + e.id(), e.label(), () -> copy(e)))
                .toList();
    }

    private void export(Exporter exporter) {
        DocumentModel document = workspace.active();
        Optional<Values> chosen = options.ask(exporter);
        chosen.flatMap(values -> prompts.chooseTarget(
                        document.design().name() + "." + exporter.extension(), exporter.label(), exporter.extension()))
                .ifPresent(file -> write(exporter, request(document, chosen.orElseThrow()), file));
    }

    private static Request request(DocumentModel document, Values values) {
        return Request.of(document.design(), document.environment()).with(values);
    }

    private void write(Exporter exporter, Request request, Path file) {
        background.run(file, () -> save(exporter, request, file), workspace::tell);
    }

    private static Message save(Exporter exporter, Request request, Path file) {
        try {
            SafeFile.write(file, out -> exporter.write(request, out));
            return Message.info("Exported " + file.getFileName());
        } catch (FileProblem problem) {
            return Message.error(problem.getMessage());
        }
    }

    private void copy(Exporter exporter) {
        Request request = request(workspace.active(), Values.NONE);
        background.run(exporter, () -> new String(bytes(exporter, request), StandardCharsets.UTF_8), text -> {
            clipboard.accept(text);
            workspace.tell(Message.info(exporter.label() + " is on the clipboard"));
        });
    }

    private static byte[] bytes(Exporter exporter, Request request) {
        var out = new ByteArrayOutputStream();
        try {
            exporter.write(request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }
}
