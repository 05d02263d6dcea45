package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.design.Design;
import dev.skydraft.ui.field.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Figures from a spreadsheet, tabs between cells: either rows as the sheet copies them, each naming its element
/// and figure, or up to three columns (value, low, high) for the rows that are selected, or from the one selected
/// downwards. Blank cells leave what is there. One wrong cell, and nothing is taken.
///
/// @param changes what to set
/// @param problems a sentence for each wrong cell
record Pasted(List<Change> changes, List<String> problems) {
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final int NAMES = 2;
    private static final List<Part> PARTS = List.of(Part.values());

    /// One cell's text for one part of a figure.
    record Change(UsageFigure figure, Part part, String text) {}

    /// @param shown the figures of the sheet, in the order in which they stand
    /// @param selected those of them that are selected, in that order
    static Pasted of(String text, List<UsageFigure> shown, List<UsageFigure> selected) {
        var reader = new Reader(shown);
        List<List<String>> rows = rows(text);
        if (rows.isEmpty()) {
            reader.problems.add("Nothing to paste, expected numbers from a spreadsheet.");
        } else if (rows.stream().anyMatch(reader::named)) {
            rows.forEach(reader::readNamed);
        } else {
            reader.readColumns(rows, selected);
        }
        return reader.pasted();
    }

    private static List<List<String>> rows(String text) {
        return text.stripTrailing()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /// Sets everything in one step.
    Design apply(Design design, String environment) {
        Design changed = design;
        for (Change change : changes) {
            changed = set(
                    changed, environment, change.part().slot(change.figure()).orElseThrow(), change.text());
        }
        return changed;
    }

    private static <T> Design set(Design design, String environment, Slot<T> slot, String text) {
        return slot.with(design, environment, slot.property().parse(text));
    }

    private static final class Reader {
        private final List<UsageFigure> shown;
        private final List<Change> changes = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private int row;

        Reader(List<UsageFigure> shown) {
            this.shown = shown;
        }

        Pasted pasted() {
            return new Pasted(problems.isEmpty() ? List.copyOf(changes) : List.of(), List.copyOf(problems));
        }

        private Optional<UsageFigure> find(List<String> cells) {
            return shown.stream()
                    .filter(f -> cells.size() > NAMES
                            && f.about().equals(cells.get(0).strip())
                            && f.property().label().equals(cells.get(1).strip()))
                    .findFirst();
        }

        boolean named(List<String> cells) {
            return find(cells).isPresent();
        }

        void readNamed(List<String> cells) {
            row++;
            Optional<UsageFigure> figure = find(cells);
            boolean heading = row == 1 && cells.getFirst().strip().equals(SheetCells.HEADING.getFirst());
            if (figure.isPresent()) {
                take(figure.get(), cells.subList(NAMES, Math.min(cells.size(), NAMES + PARTS.size())));
            } else if (!heading) {
                problems.add("Row %d: the sheet has no figure \"%s\" of \"%s\"."
                        .formatted(
                                row,
                                cells.size() > 1 ? cells.get(1).strip() : "",
                                cells.getFirst().strip()));
            }
        }

        void readColumns(List<List<String>> rows, List<UsageFigure> selected) {
            List<UsageFigure> into = targets(rows.size(), selected);
            for (int i = 0; i < into.size(); i++) {
                row = i + 1;
                List<String> cells = rows.get(rows.size() == 1 ? 0 : i);
                if (cells.size() > PARTS.size()) {
                    problems.add("Row %d has %d cells, expected a value, or value, low and high."
                            .formatted(row, cells.size()));
                } else {
                    take(into.get(i), cells);
                }
            }
        }

        /// One row goes into all that are selected; several into as many, or down from the one selected.
        private List<UsageFigure> targets(int count, List<UsageFigure> selected) {
            if (selected.isEmpty()) {
                problems.add("Select the first row to paste into.");
                return List.of();
            }
            if (count == 1 || count == selected.size()) {
                return selected;
            }
            int from = shown.indexOf(selected.getFirst());
            if (selected.size() == 1 && from + count <= shown.size()) {
                return shown.subList(from, from + count);
            }
            problems.add("%d rows were copied, but there %s from here on."
                    .formatted(
                            count,
                            selected.size() == 1
                                    ? "are only " + (shown.size() - from) + " figures"
                                    : "are " + selected.size() + " selected, not as many"));
            return List.of();
        }

        private void take(UsageFigure figure, List<String> cells) {
            int before = changes.size();
            for (int i = 0; i < cells.size(); i++) {
                take(figure, PARTS.get(i), number(cells.get(i)));
            }
            Map<Part, String> texts = new EnumMap<>(Part.class);
            changes.subList(before, changes.size()).forEach(change -> texts.put(change.part(), change.text()));
            Part.problem(figure, texts).ifPresent(why -> problems.add("Row %d: %s.".formatted(row, why)));
        }

        private void take(UsageFigure figure, Part part, String text) {
            if (text.isEmpty() || text.equals(part.text(figure)) || text.equals(SheetCells.NOT_SET)) {
                return;
            }
            Optional<Slot<?>> slot = part.slot(figure);
            if (slot.isEmpty()) {
                problems.add("Row %d: %s has no range."
                        .formatted(row, figure.property().label()));
                return;
            }
            problem(slot.get(), text)
                    .ifPresentOrElse(
                            why -> problems.add("Row %d: %s.".formatted(row, why)),
                            () -> changes.add(new Change(figure, part, text)));
        }

        private static <T> Optional<String> problem(Slot<T> slot, String text) {
            try {
                return slot.property().problem(slot.property().parse(text));
            } catch (IllegalArgumentException e) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
        }

        /// Without the commas that spreadsheets write between thousands.
        private static String number(String cell) {
            String plain = cell.strip();
            return THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain;
        }
    }
}
