package dev.skydraft.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Scaling;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CostModelTest {
    private final Workspace workspace = Bills.workspace();
    private final DocumentModel document = workspace.active();
    private final CostModel model = new CostModel(workspace, Background.direct(), Background.direct());

    @Test
    void rowsHoldTheFiguresOfAllEnvironmentsSideBySide() {
        assertEquals("""
            Total: ≥ 73.00 | 7.30 | −65.70 + ?
            Network: ≥ 43.80 | – | −43.80 + ?
            nat: ≥ 43.80 | – | −43.80 + ?
            NAT gateway: 43.80 | – | −43.80
            Data processed: not set | – | ?
            Public IPv4 address: 0.00 | – | 0.00
            Compute: 29.20 | 7.30 | −21.90
            api: 29.20 | 7.30 | −21.90
            vCPU: 14.60 | 3.65 | −10.95
            Memory: 14.60 | 3.65 | −10.95
            """, text(model.table().total()));
    }

    @Test
    void shownEnvironmentIsComparedWithTheRootAndTheRootWithTheLast() {
        String rootShown = model.table().differenceTitle();
        document.show("dev");
        assertEquals(
                List.of("dev − prod", "dev − prod"),
                List.of(rootShown, model.table().differenceTitle()));
    }

    @Test
    void editChangesOnlyTheRowsThatItTouches() {
        CostRow nat = owner("nat");
        document.edit("Set tasks", d -> d.withResource("api", r -> r.with(Scaling.DESIRED, 4L)));
        assertEquals("58.40", owner("api").figure("prod").text());
        assertSame(nat, owner("nat"));
    }

    @Test
    void billOfUnknownFiguresListsNothingElse() {
        model.unknownOnlyProperty().set(true);
        assertEquals("""
            Total: ≥ 73.00 | 7.30 | −65.70 + ?
            Network: ≥ 43.80 | – | −43.80 + ?
            nat: ≥ 43.80 | – | −43.80 + ?
            Data processed: not set | – | ?
            """, text(model.billProperty().getValue()));
    }

    @Test
    void unknownFiguresAreThoseOfTheEnvironmentShown() {
        model.unknownOnlyProperty().set(true);
        document.show("dev");
        assertEquals(List.of(), model.billProperty().getValue().children());
    }

    @Test
    void billOfWeakPricesListsNothingElse() {
        model.doubtfulOnlyProperty().set(true);
        assertEquals("""
            Total: ≥ 73.00 | 7.30 | −65.70 + ?
            Network: ≥ 43.80 | – | −43.80 + ?
            nat: ≥ 43.80 | – | −43.80 + ?
            Public IPv4 address: 0.00 | – | 0.00
            """, text(model.billProperty().getValue()));
        assertEquals(1, model.table().total().figure("prod").doubtful());
        assertEquals(0, model.table().total().figure("dev").doubtful());
    }

    @Test
    void billListsEitherWhatIsUnknownOrWhatIsWeak() {
        model.doubtfulOnlyProperty().set(true);
        model.unknownOnlyProperty().set(true);
        assertFalse(model.doubtfulOnlyProperty().get());
        model.doubtfulOnlyProperty().set(true);
        assertFalse(model.unknownOnlyProperty().get());
    }

    @Test
    void detailSaysWhatStandsAgainstAPrice() {
        assertEquals(
                "Weak source: undated page.",
                detail(owner("nat").children().get(2)).caveats());
    }

    @Test
    void choosingALineSelectsItsResource() {
        model.select(owner("api").children().getFirst());
        assertEquals(Selection.of(new PlacementRef("api", "a")), document.selection());
    }

    @Test
    void choosingACategorySelectsNothing() {
        model.select(model.table().total().children().getFirst());
        assertEquals(Selection.NONE, document.selection());
    }

    @Test
    void selectedResourceIsTheOneToHighlight() {
        document.select(Selection.of(new PlacementRef("nat", "a")));
        assertEquals(Optional.of("nat"), model.ownerProperty().get());
    }

    @Test
    void sharesAreOfWhatIsKnown() {
        assertEquals(
                List.of("Network: $43.80, 60 %", "Compute: $29.20, 40 %"),
                Share.of(model.table(), "prod").stream().map(Share::text).toList());
    }

    @Test
    void tagsGatherTheBillAndWhatHasNoneComesLast() {
        model.byProperty().set("owner");
        assertEquals(Grouping.BY_CATEGORY, model.table().grouping());
        document.edit("Tag", d -> d.withResource("api", r -> r.withTags(List.of("owner:web", "system:shop"))));
        assertEquals(
                new Grouping("owner", List.of("owner", "system")), model.table().grouping());
        assertEquals(
                List.of("web: 29.20 | 7.30 | −21.90", "api: 29.20 | 7.30 | −21.90"),
                text(model.table().total()).lines().skip(1).limit(2).toList());
        assertEquals(
                List.of("web: $29.20, 40 % tag-0", "No owner: $43.80, 60 % tag-none"),
                Share.of(model.table(), "prod").stream()
                        .map(share -> share.text() + " " + share.style())
                        .toList());
        model.byProperty().set("system");
        assertEquals(List.of("system:shop", "system:"), keys());
        model.byProperty().set(Grouping.CATEGORY);
        assertEquals(List.of("NETWORK", "COMPUTE"), keys());
    }

    private List<String> keys() {
        return model.table().total().children().stream().map(CostRow::key).toList();
    }

    private CostDetail detail(CostRow row) {
        return CostDetail.of(model.table(), row, model::inputs);
    }

    @Test
    void detailShowsHowALineIsReckoned() {
        assertEquals(
                new CostDetail(
                        "api · vCPU",
                        "1,460 vCPU-hour × $0.01 = $14.60 a month",
                        "Architecture x86-64 (assumed), CPU 1 vCPU (set by you), Purchase On demand (assumed), "
                                + "Desired tasks 2 (set by you)",
                        "A price list, as of 2026-01",
                        ""),
                detail(owner("api").children().getFirst()));
    }

    @Test
    void detailSaysWhatIsMissing() {
        assertEquals(
                new CostDetail(
                        "nat · Data processed",
                        "Data processed is not set, at $0.05 a GB. Set it in the inspector.",
                        "Data processed (unknown)",
                        "A price list, as of 2026-01",
                        ""),
                detail(owner("nat").children().get(1)));
    }

    @Test
    void detailOfAResourceSaysWhatItSums() {
        assertEquals(
                List.of("≥ $43.80 a month in prod: 3 lines, 1 of them unknown.", "$29.20 a month in prod: 2 lines."),
                Stream.of("nat", "api").map(id -> detail(owner(id)).reckoning()).toList());
    }

    @Test
    void detailOfWhatIsAbsentSaysSo() {
        document.show("dev");
        assertEquals("Not on the bill of dev.", detail(owner("nat")).reckoning());
    }

    @Test
    void anotherDocumentBringsItsOwnBill() {
        workspace.newDesign();
        assertEquals("Total: – | \n", text(model.table().total()));
    }

    private CostRow owner(String id) {
        return model.table().total().children().stream()
                .flatMap(c -> c.children().stream())
                .filter(r -> r.owner().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private String text(CostRow row) {
        var text = new StringBuilder(row.name()).append(": ");
        model.table()
                .environments()
                .forEach(e -> text.append(row.figure(e.id()).text()).append(" | "));
        text.append(model.table().difference(row)).append('\n');
        row.children().forEach(child -> text.append(text(child)));
        return text.toString();
    }
}
