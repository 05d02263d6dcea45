package dev.skydraft.export.report;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.cloud.Clouds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several clouds side by side, for people at a terminal: totals, then each resource with its services and lines.
final class CloudsTable implements CloudsFormat {

    @Override
    public String id() {
        return "table";
    }

    @Override
    public String text(String design, Clouds clouds) {
        var rows = new CloudsRows(clouds);
        var numeric = new ArrayList<>(Collections.nCopies(clouds.sides().size() + 1, true));
        numeric.set(0, false);
        var table = new TextTable(numeric);
        add(table, "USD a month", clouds.sides().stream().map(Clouds.Side::name).toList());
        table.rule();
        for (Clouds.Owner owner : clouds.owners()) {
            add(table, Lines.single(owner.name()), rows.sums(owner));
            if (!owner.offers().isEmpty()) {
                add(table, "", rows.services(owner));
            }
            for (ComparedLine line : owner.lines()) {
                add(table, "  " + Lines.single(Clouds.name(line)), rows.monthly(line));
            }
        }
        table.rule();
        add(table, "Total", rows.totals());
        add(table, "Unknown lines, not in the total", rows.unknown());
        return Lines.single(design) + " in " + Lines.single(clouds.environment()) + "\n" + Clouds.CLAIM + "\n\n"
                + table.text() + notes(clouds)
                + clouds.sides().stream()
                        .map(side -> Basis.of(side.estimate()).footing())
                        .collect(Collectors.joining());
    }

    private static void add(TextTable table, String first, List<String> others) {
        table.add(Stream.concat(Stream.of(first), others.stream()).toArray(String[]::new));
    }

    private static String notes(Clouds clouds) {
        String notes = clouds.owners().stream()
                .flatMap(owner -> clouds.notes(owner).map(note -> Lines.single(owner.name()) + " on " + note + "\n"))
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "\nWhat differs in meaning:\n" + notes;
    }
}
