package dev.skydraft.export.report;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.cloud.Clouds;
import dev.skydraft.bill.cloud.Offer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What the reports of several clouds say, cell by cell.
final class CloudsRows {
    private final Clouds clouds;

    CloudsRows(Clouds clouds) {
        this.clouds = clouds;
    }

    /// A cell for each cloud.
    List<String> each(IntFunction<String> cell) {
        return IntStream.range(0, clouds.sides().size()).mapToObj(cell).toList();
    }

    List<String> totals() {
        return each(side -> {
            var estimate = clouds.sides().get(side).estimate();
            return Figures.sum(estimate.total(), estimate.complete());
        });
    }

    List<String> unknown() {
        return each(side -> String.valueOf(clouds.sides().get(side).estimate().unknownCount()));
    }

    List<String> services(Clouds.Owner owner) {
        return owner.offers().isEmpty()
                ? each(_ -> "")
                : owner.offers().stream().map(Offer::text).toList();
    }

    List<String> sums(Clouds.Owner owner) {
        return each(side ->
                owner.bills().get(side).isEmpty() ? "0.00" : Figures.sum(owner.known(side), owner.unknown(side) == 0));
    }

    /// Blank where a cloud's bill has no such line.
    List<String> monthly(ComparedLine line) {
        return each(side -> line.at().get(side).map(Figures::monthly).orElse(""));
    }
}
