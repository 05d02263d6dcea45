package dev.skydraft.ui.cloud;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.cloud.Clouds;
import dev.skydraft.bill.cloud.Offer;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A row of the comparison of clouds: the total, a resource or connection below it, a line of its bill below that.
///
/// @param key unique among all rows
/// @param owner id of the resource or connection; empty for the total
/// @param figures what it costs, a cell for each cloud
/// @param services what each cloud has in its place, a cell for each; empty texts for lines
/// @param notes what the bill means otherwise on a cloud, in sentences
record CloudRow(
        String key,
        String name,
        Optional<String> owner,
        List<String> figures,
        List<String> services,
        List<String> notes,
        List<CloudRow> children) {

    static CloudRow of(Clouds clouds) {
        return new CloudRow(
                "total",
                "Total",
                Optional.empty(),
                clouds.sides().stream()
                        .map(side ->
                                sum(side.estimate().total(), side.estimate().unknownCount()))
                        .toList(),
                clouds.sides().stream()
                        .map(side -> unknown(side.estimate().unknownCount()))
                        .toList(),
                List.of(),
                clouds.owners().stream().map(owner -> of(clouds, owner)).toList());
    }

    private static CloudRow of(Clouds clouds, Clouds.Owner owner) {
        int sides = clouds.sides().size();
        return new CloudRow(
                owner.id(),
                owner.name(),
                Optional.of(owner.id()),
                IntStream.range(0, sides).mapToObj(side -> figure(owner, side)).toList(),
                owner.offers().isEmpty()
                        ? Stream.generate(() -> "").limit(sides).toList()
                        : owner.offers().stream().map(Offer::text).toList(),
                clouds.notes(owner).toList(),
                owner.lines().stream().map(CloudRow::of).toList());
    }

    private static CloudRow of(ComparedLine line) {
        return new CloudRow(
                line.ref(),
                Clouds.name(line),
                Optional.of(line.owner()),
                line.at().stream()
                        .map(here -> here.map(CloudRow::monthly).orElse(""))
                        .toList(),
                line.at().stream().map(_ -> "").toList(),
                List.of(),
                List.of());
    }

    private static String figure(Clouds.Owner owner, int side) {
        return owner.bills()
                .get(side)
                .map(bill -> sum(bill.known(), bill.unknown()))
                .orElse("0.00");
    }

    private static String sum(BigDecimal known, int unknown) {
        boolean nothingKnown = unknown > 0 && known.signum() == 0;
        return nothingKnown ? "unknown" : (unknown > 0 ? "≥ " : "") + Money.cents(known);
    }

    private static String monthly(CostLine line) {
        return line.monthly().map(Money::cents).or(line::missing).orElse("");
    }

    private static String unknown(int lines) {
        return lines == 0 ? "complete" : lines == 1 ? "1 line unknown" : lines + " lines unknown";
    }
}
