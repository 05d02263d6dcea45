package dev.skydraft.export.report;

import dev.skydraft.pricelist.Change;
import dev.skydraft.pricelist.Preview;
import dev.skydraft.pricelist.Unmatched;
import java.util.List;
import java.util.stream.Collectors;

/// What an import of prices does, for people at a terminal: what changes line by line, then what the files do not
/// settle.
final class PriceImportTable implements PriceImportFormat {
    /// So many keys without a product are named; of more only the number is told.
    private static final int NAMED = 12;

    @Override
    public String id() {
        return "table";
    }

    @Override
    public String text(PriceImport done) {
        Preview preview = done.preview();
        return changes(preview)
                + unsettled(preview)
                + preview.notes().stream().map(note -> note + ".\n").collect(Collectors.joining())
                + summary(preview)
                + older(done)
                + done.outcome().sentence()
                + "\n";
    }

    private static String older(PriceImport done) {
        long older = done.preview().count(Change.Kind.OLDER);
        if (older == 0) {
            return "";
        }
        return done.older()
                ? "%d older than what Skydraft had, taken all the same.\n".formatted(older)
                : "%d older than what Skydraft has, and left; --older takes them too.\n".formatted(older);
    }

    private static String changes(Preview preview) {
        List<Change> shown = preview.changes().stream()
                .filter(c -> c.kind() != Change.Kind.CONFIRMED)
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        var table = new TextTable(List.of(false, false, false, true, true, true, false, false));
        table.add("", "Price", "Region", "Old USD", "New USD", "Change", "Unit", "As of");
        table.rule();
        shown.forEach(change -> PriceRows.of(change).forEach(row -> table.add(row.toArray(String[]::new))));
        return table.text() + "\n";
    }

    private static String unsettled(Preview preview) {
        List<Unmatched> none = preview.unmatched().stream()
                .filter(u -> u.kind() == Unmatched.Kind.NONE)
                .toList();
        boolean many = none.size() > NAMED;
        String lines = preview.unmatched().stream()
                .filter(u -> !many || u.kind() != Unmatched.Kind.NONE)
                .map(u -> "%s in %s: %s\n".formatted(u.key(), u.region(), Lines.single(u.reason())))
                .collect(Collectors.joining());
        String rest = many ? none.size() + " prices have no product in the files; --format json names them\n" : "";
        return lines.isEmpty() && rest.isEmpty() ? "" : "Not settled, and left as they are:\n" + lines + rest + "\n";
    }

    /// "2 prices changed, 1 new, 12 confirmed; 3 not settled"
    private static String summary(Preview preview) {
        return "%d changed, %d new, %d confirmed; %d not settled.\n"
                .formatted(
                        preview.count(Change.Kind.CHANGED),
                        preview.count(Change.Kind.NEW),
                        preview.count(Change.Kind.CONFIRMED),
                        preview.unmatched().size());
    }
}
