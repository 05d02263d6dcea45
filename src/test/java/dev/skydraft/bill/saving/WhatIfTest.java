package dev.skydraft.bill.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.RandomDesigns;
import dev.skydraft.TaskFlow;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Environments;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.edit.Editor;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhatIfTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    static Stream<Design> designs() {
        return Stream.of(
                        Stream.of(TaskFlow.DESIGN),
                        TipDesigns.ALL.stream(),
                        IntStream.range(0, 25).mapToObj(RandomDesigns::of).map(WhatIfTest::withDevelopment))
                .flatMap(s -> s);
    }

    /// Random designs are never called dev, where some tips wait.
    private static Design withDevelopment(Design design) {
        return Environments.add(design, design.environments().getLast().id(), "dev for tips");
    }

    private static Estimate bill(Design design, String environment) {
        return ESTIMATOR.estimate(Deployment.of(design, environment));
    }

    private static Map<String, List<CostLine>> bills(Design design, List<String> environments) {
        var bills = new LinkedHashMap<String, List<CostLine>>();
        environments.forEach(e -> bills.put(e, bill(design, e).lines().toList()));
        return bills;
    }

    @ParameterizedTest
    @MethodSource("designs")
    void applyingATipChangesNoOtherBillAndUndoingItRestoresTheDesign(Design design) {
        List<String> environments = design.environmentIds();
        Map<String, List<CostLine>> before = bills(design, environments);
        for (String environment : environments) {
            Estimate bill = bill(design, environment);
            for (Saving saving : new Savings(ESTIMATOR).of(bill)) {
                var editor = new Editor(design);
                Edit edit = WhatIf.of(design, environment, saving.tip());
                editor.apply(edit.label(), _ -> edit.design());
                Design tried = Drawable.require(editor.design());
                assertEquals(before, bills(tried, environments), saving.tip().id());
                assertEquals(
                        0,
                        bill.total()
                                .subtract(saving.expected())
                                .compareTo(bill(
                                                tried,
                                                tried.environments().getLast().id())
                                        .total()),
                        saving.tip().id());
                editor.undo();
                assertSame(design, editor.design());
            }
        }
    }

    @Test
    void aWhatIfIsCalledAfterItsTipAndGetsANumberTheSecondTime() {
        Tip tip = new Savings(ESTIMATOR)
                .of(bill(TaskFlow.DESIGN, "dev"))
                .getFirst()
                .tip();
        Design once = WhatIf.of(TaskFlow.DESIGN, "dev", tip).design();
        assertEquals(
                List.of("Add what-if Dev: office hours", "Add what-if Dev: office hours 2"),
                List.of(
                        WhatIf.of(TaskFlow.DESIGN, "dev", tip).label(),
                        WhatIf.of(once, "dev", tip).label()));
    }
}
