package dev.skydraft.ui.export;

import dev.skydraft.change.Copying;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.export.Request;
import dev.skydraft.export.Unwritable;
import dev.skydraft.kind.Values;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.SafeFile;
import dev.skydraft.ui.Clipboard;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.job.Job;
import dev.skydraft.ui.job.Jobs;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;

/// Writes the active design, as it is in the environment shown, to a file or the clipboard in any format.
public final class ExportActions {
    /// One for each format: writes a file.
    public final List<Action> toFile;

    /// One for each format: puts it on the clipboard.
    public final List<Action> toClipboard;

    /// The same for the selected boxes alone, with what stands in them and runs between them.
    public final List<Action> selectionToClipboard;

    private final Workspace workspace;
    private final Prompts prompts;
    private final Jobs jobs;
    private final Function<DocumentModel, Optional<OverlayKind>> overlay;
    private final ExportOptions options;
    private final Clipboard clipboard;

    /// @param options asks what an exporter lets choose
    /// @param overlay the overlay that is on the canvas of a document
    /// @param clipboard takes what is copied for other programs
    public ExportActions(
            Workspace workspace,
            Prompts prompts,
            Jobs jobs,
            Function<DocumentModel, Optional<OverlayKind>> overlay,
            ExportOptions options,
            Clipboard clipboard) {
        this.workspace = workspace;
        this.prompts = prompts;
        this.jobs = jobs;
        this.overlay = overlay;
        this.options = options;
        this.clipboard = clipboard;
        toFile = Exporters.ALL.stream()
                .map(e -> Action.of("export-" + e.id(), e.label() + "…", () -> export(e)))
                .toList();
        toClipboard = Exporters.ALL.stream()
                .map(e -> Action.of(
                        "copyAs-" + e.id(), e.label(), () -> copy(e, request(workspace.active(), Values.NONE))))
                .toList();
        BooleanExpression boxes = workspace.activeHas(
                DocumentModel::selectionProperty, s -> !s.placements().isEmpty());
        selectionToClipboard = Exporters.ALL.stream()
                .map(e -> Action.of("copySelectionAs-" + e.id(), e.label(), () -> copy(e, selected()))
                        .when(boxes))
                .toList();
    }

    private void export(Exporter exporter) {
        DocumentModel document = workspace.active();
        boolean part = exporter.draws() && document.shown().drawn() != document.deployment();
        Optional<Values> chosen =
                options.ask(exporter, part ? List.of(Extent.of(document.shown().view())) : List.of());
        chosen.flatMap(values -> prompts.chooseTarget(
                        document.design().name() + "." + exporter.extension(), exporter.label(), exporter.extension()))
                .ifPresent(file -> write(exporter, request(document, chosen.orElseThrow()), file));
    }

    /// As it is on the canvas, also under the same overlay.
    private Request request(DocumentModel document, Values values) {
        View view = document.shown().view();
        return Request.of(document.design(), document.environment())
                .with(values)
                .at(document::estimator)
                .in(underOverlay(document, Extent.isWhole(view, values) ? View.ALL : view));
    }

    private View underOverlay(DocumentModel document, View view) {
        return view.withOverlay(overlay.apply(document).map(OverlayKind::id).orElse(""));
    }

    private void write(Exporter exporter, Request request, Path file) {
        jobs.run("Exporting " + file.getFileName(), job -> save(exporter, request, file, job), workspace::tell);
    }

    private static Message save(Exporter exporter, Request request, Path file, Job job) {
        try {
            SafeFile.write(file, out -> exporter.write(request, out, job));
            return Message.info("Exported " + file.getFileName());
        } catch (FileProblem | Unwritable problem) {
            return Message.error(String.valueOf(problem.getMessage()));
        }
    }

    /// A design of its own: nothing but what is selected.
    private Request selected() {
        DocumentModel document = workspace.active();
        Design design = document.design();
        Design part = Copying.copy(design, document.selection()).part();
        return Request.of(withSettings(part, design), document.environment())
                .partOf(design)
                .at(document::estimator)
                .in(underOverlay(document, View.ALL));
    }

    /// Copied elements go by the settings of whatever they are pasted into; a picture by those that they have.
    private static Design withSettings(Design part, Design whole) {
        return part.withEnvironments(part.environments().stream()
                .map(e -> e.withSettings(whole.environment(e.id()).settings()))
                .toList());
    }

    private void copy(Exporter exporter, Request request) {
        jobs.run("Copying as " + exporter.label(), job -> copied(exporter, request, job), copied -> {
            copied.content().ifPresent(content -> clipboard.put(exporter.mediaType(), content));
            workspace.tell(copied.message());
        });
    }

    /// What came of writing for the clipboard.
    private record Copied(Optional<byte[]> content, Message message) {}

    private static Copied copied(Exporter exporter, Request request, Job job) {
        var out = new ByteArrayOutputStream();
        try {
            exporter.write(request, out, job);
        } catch (Unwritable refusal) {
            return new Copied(Optional.empty(), Message.error(refusal.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return new Copied(Optional.of(out.toByteArray()), Message.info(exporter.label() + " is on the clipboard"));
    }
}
