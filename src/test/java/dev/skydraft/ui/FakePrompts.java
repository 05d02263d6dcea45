package dev.skydraft.ui;

import dev.skydraft.change.merge.Conflict;
import dev.skydraft.ui.workspace.Prompts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Answers as a test says, and keeps what was asked.
public final class FakePrompts implements Prompts {
    public final List<String> asked = new ArrayList<>();
    public final List<String> questions = new ArrayList<>();
    public List<Path> designs = List.of();
    public List<Path> priceFiles = List.of();
    public Optional<Path> target = Optional.empty();
    public Answer save = Answer.CANCEL;
    public Predicate<Conflict> taken = conflict -> true;
    public Optional<String> text = Optional.empty();

    @Override
    public List<Path> chooseDesigns() {
        asked.add("which designs to open");
        return designs;
    }

    @Override
    public List<Path> choosePriceFiles() {
        asked.add("which price files to read");
        return priceFiles;
    }

    @Override
    public Optional<Path> chooseTarget(String suggestion, String kind, String extension) {
        asked.add("where to write " + suggestion);
        return target;
    }

    @Override
    public Answer askToSave(String title) {
        asked.add("whether to save " + title);
        return save;
    }

    @Override
    public Optional<String> askText(String title, String label, String initial) {
        asked.add(title);
        return text;
    }

    @Override
    public <T> Optional<T> askChoice(String title, String label, List<T> options, T initial) {
        asked.add(title);
        return Optional.of(initial);
    }

    /// Goes through all of them and takes the other side of those that the test names.
    @Override
    public Optional<Set<Conflict>> chooseSides(String title, List<Conflict> conflicts, Consumer<Conflict> shown) {
        asked.add(title);
        conflicts.forEach(shown);
        conflicts.forEach(c -> questions.add(c.what() + ": mine " + c.kept() + ", the file's " + c.other()));
        return Optional.of(conflicts.stream().filter(taken).collect(Collectors.toSet()));
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
        asked.add(title);
        questions.add(question);
        return true;
    }
}
