package dev.skydraft.ui.workspace;

import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.Recovered;
import dev.skydraft.storage.Samples;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The designs that are open, one of them active. There is always one: closing the last opens an empty one.
public final class Workspace {
    private final ObservableList<DocumentModel> documents = FXCollections.observableArrayList();

    /// Kept, because such a view listens to its list weakly: one that nobody held would fall silent.
    private final ObservableList<DocumentModel> shared = FXCollections.unmodifiableObservableList(documents);

    private final ReadOnlyObjectWrapper<Optional<Message.Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DocumentModel> active;
    private final ReadOnlyObjectWrapper<Estimator> estimator;
    private final Background background;
    private final Prompts prompts;
    private final Consumer<Message> messages;
    private final FileChanges changes;
    private final Saving saving;
    private final Opening opening;
    private final Closing closing;
    private final RecentFiles recent;

    public Workspace(Estimator estimator, Background background, Prompts prompts, Consumer<Message> messages) {
        this(estimator, background, prompts, messages, DesignFile::save);
    }

    /// @param store writes design files
    Workspace(
            Estimator estimator,
            Background background,
            Prompts prompts,
            Consumer<Message> messages,
            Saving.Store store) {
        this.estimator = new ReadOnlyObjectWrapper<>(estimator);
        this.background = background;
        this.prompts = prompts;
        this.messages = message -> {
            offer.set(message.offer());
            messages.accept(message);
        };
        this.changes = new FileChanges(this, background);
        this.recent = new RecentFiles(this);
        this.saving = new Saving(this, background, prompts, changes, store);
        this.opening = new Opening(this, background);
        this.closing = new Closing(this, prompts, saving);
        this.active = new ReadOnlyObjectWrapper<>(untitled(Design.empty("Untitled")));
        documents.add(active.get());
    }

    /// In the order of tabs.
    public ObservableList<DocumentModel> documents() {
        return shared;
    }

    public ReadOnlyObjectProperty<DocumentModel> activeProperty() {
        return active.getReadOnlyProperty();
    }

    public DocumentModel active() {
        return active.get();
    }

    public void activate(DocumentModel document) {
        active.set(document);
    }

    /// True while something about the active document is as wanted. It is read through the chain of what is observed:
    /// such a chain tells of a change only once somebody has read it since the change before.
    public <T> BooleanExpression activeHas(Function<DocumentModel, ObservableValue<T>> what, Predicate<T> wanted) {
        return BooleanExpression.booleanExpression(active.flatMap(what).map(wanted::test));
    }

    /// Tells of something about the active document now, and whenever it has changed while somebody looks.
    public <T> void follow(
            Function<DocumentModel, ObservableValue<T>> what, ObservableValue<Boolean> seen, Consumer<T> then) {
        active.flatMap(what).when(seen).subscribe(then);
    }

    Prompts prompts() {
        return prompts;
    }

    public void tell(Message message) {
        active().tell(message);
    }

    /// What the last message offers to do.
    public ReadOnlyObjectProperty<Optional<Message.Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public void newDesign() {
        long taken = documents.stream()
                .filter(d -> d.fileProperty().get().isEmpty())
                .filter(d -> d.design().name().startsWith("Untitled"))
                .count();
        add(untitled(Design.empty(taken == 0 ? "Untitled" : "Untitled " + (taken + 1))));
    }

    /// Opens a sample without a file, so that saving cannot overwrite it.
    public void openSample(Samples.Sample sample) {
        openUntitled(sample.open());
    }

    /// Opens a design that has no file yet.
    public void openUntitled(Design design) {
        add(untitled(design));
    }

    public void chooseAndOpen() {
        prompts.chooseDesigns().forEach(this::open);
    }

    public RecentFiles recent() {
        return recent;
    }

    /// Opens files in the order of tabs and shows one of them, if it could be opened.
    public void open(List<Path> files, Optional<Path> shown) {
        opening.open(files, shown);
    }

    /// Opens a file in the background, or shows it if it is open already.
    public void open(Path file) {
        opening.open(file);
    }

    /// Opens what was dropped on the window, and says what cannot be opened.
    public void openDropped(List<Path> dropped) {
        opening.openDropped(dropped);
    }

    /// Shows a design as it was before the program ended unasked: over what its file holds now, as a step that can be
    /// undone.
    public void restore(Recovered recovered) {
        opening.restore(recovered);
    }

    /// Reckons every open design's bills anew, at other prices, which also hold for designs opened later.
    public void reprice(Estimator other) {
        documents.forEach(document -> document.reprice(other));
        estimator.set(other);
    }

    /// Reckons designs that have no prices of their own.
    public ReadOnlyObjectProperty<Estimator> estimatorProperty() {
        return estimator.getReadOnlyProperty();
    }

    /// The document of a file, if it is open.
    Optional<DocumentModel> find(Path file) {
        return documents.stream()
                .filter(d -> d.fileProperty().get().filter(file::equals).isPresent())
                .findFirst();
    }

    /// Saves to the document's file, or asks where.
    public void save(DocumentModel document) {
        saving.save(document, () -> {});
    }

    public void saveAs(DocumentModel document) {
        saving.saveAs(document, () -> {});
    }

    /// Cancels what is half done in any document, since what drove it has failed.
    public void abandonGestures() {
        documents.forEach(DocumentModel::abandonGesture);
    }

    /// Looks whether other programs have changed the files of open designs, and follows them.
    public void lookAtFiles() {
        documents.forEach(changes::look);
    }

    /// The same for one file, if it is open.
    public void lookAt(Path file) {
        find(file).ifPresent(changes::look);
    }

    /// Closes a document, after asking about unsaved changes.
    public void close(DocumentModel document) {
        closing.close(document);
    }

    /// Closes all but one document, after asking about unsaved changes; a cancelled question ends it.
    public void closeOthers(DocumentModel kept) {
        closing.closeOthers(kept);
    }

    /// Runs `exit` once every unsaved document is saved or given up; not at all if the user cancels.
    public void quit(Runnable exit) {
        closing.quit(exit);
    }

    void remove(DocumentModel document) {
        int at = documents.indexOf(document);
        if (documents.size() == 1) {
            newDesign();
        } else if (active() == document) {
            activate(documents.get(at == 0 ? 1 : at - 1));
        }
        documents.remove(document);
    }

    void add(DocumentModel document) {
        boolean replacesEmpty = documents.size() == 1 && isUntouched(documents.getFirst());
        documents.add(document);
        activate(document);
        if (replacesEmpty) {
            documents.removeFirst();
        }
    }

    private static boolean isUntouched(DocumentModel document) {
        return document.fileProperty().get().isEmpty()
                && !document.dirtyProperty().get()
                && document.design().resources().isEmpty();
    }

    private DocumentModel untitled(Design design) {
        return document(new DesignFile.Opened(design, DesignFile.VERSION, ""), Optional.empty());
    }

    DocumentModel document(DesignFile.Opened opened, Optional<Path> file) {
        var document =
                new DocumentModel(opened.design(), file, opened.readOnly(), estimator.get(), background, messages);
        changes.holds(document, opened.hash());
        return document;
    }
}
