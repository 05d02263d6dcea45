package dev.skydraft.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.change.Renaming;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import dev.skydraft.network.Segment;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkModelTest {
    private final Workspace workspace = Workspaces.of(Designs.named("Shop")
            .vpc("alpha", "10.0.0.0/16")
            .subnet("public-a", "alpha", "10.0.1.0/24", "public", "a")
            .subnet("private-b", "alpha", "10.0.0.0/24", "private", "b")
            .subnet("data-a", "alpha", "10.0.2.7/25", "data", "a")
            .vpc("beta", "10.1.0.0/24")
            .subnet("beta-a", "beta", "10.1.0.0/25", "private", "a")
            .add("api", ContainerService.KIND, "a@beta-a")
            .environment("dev", dev -> dev.withPresent("public-a", false))
            .build());
    private final DocumentModel document = workspace.active();
    private final NetworkModel model = new NetworkModel(workspace);

    @Test
    void planSaysHowAddressesAreDivided() {
        NetworkFacts facts = shown();
        assertEquals(
                List.of(
                        "alpha · 10.0.0.0/16",
                        "65,536 addresses: 625 usable in 3 subnets, 64,896 free",
                        "10.0.0.0",
                        "10.0.255.255"),
                List.of(facts.title(), facts.summary(), facts.first(), facts.last()));
    }

    @Test
    void thePlanFollowsTheDesignOnlyWhileItIsSeenAndIsRightOnceItIsSeenAgain() {
        model.seen().now().set(false);
        document.edit("Rename", design -> Renaming.to(design, "alpha", "Gamma"));
        assertEquals("alpha · 10.0.0.0/16", shown().title());
        model.seen().now().set(true);
        assertEquals("Gamma · 10.0.0.0/16", shown().title());
    }

    @Test
    void subnetsAreListedByAddress() {
        assertEquals(
                List.of(
                        new SubnetRow("private-b", "private-b", "Private", "B", "10.0.0.0/24", true, "256", "251"),
                        new SubnetRow("public-a", "public-a", "Public", "A", "10.0.1.0/24", true, "256", "251"),
                        new SubnetRow("data-a", "data-a", "Data", "A", "10.0.2.7/25", false, "128", "123")),
                shown().subnets());
    }

    @Test
    void stripShowsSubnetsAndFreeAddressesInTheirOrder() {
        assertEquals(
                List.of(
                        "private-b: 10.0.0.0 – 10.0.0.255, 256 addresses",
                        "public-a: 10.0.1.0 – 10.0.1.255, 256 addresses",
                        "data-a: 10.0.2.0 – 10.0.2.127, 128 addresses",
                        "Free: 10.0.2.128 – 10.0.255.255, 64,896 addresses"),
                shown().strip().stream().map(Slice::text).toList());
    }

    @Test
    void smallSubnetHasRoomInTheStrip() {
        double all = shown().strip().stream().mapToDouble(Slice::weight).sum();
        double smallest =
                shown().strip().stream().mapToDouble(Slice::weight).min().orElseThrow();
        assertEquals(true, smallest / all > 0.05, "the /25 takes " + smallest / all + " of the strip");
    }

    @Test
    void overlapIsAPieceOfItsOwn() {
        setBlock("public-a", "10.0.0.128/25");
        Slice overlap = shown().strip().get(1);
        assertEquals(
                new Slice(
                        Segment.Use.OVERLAP,
                        List.of("private-b", "public-a"),
                        "",
                        "!",
                        overlap.weight(),
                        "Overlap of private-b and public-a: 10.0.0.128 – 10.0.0.255, 128 addresses"),
                overlap);
    }

    @Test
    void planIsThatOfTheEnvironmentShown() {
        document.show("dev");
        assertEquals(
                List.of("private-b", "data-a"),
                shown().subnets().stream().map(SubnetRow::id).toList());
    }

    @Test
    void nextFreeBlockIsFreeInEveryEnvironment() {
        document.show("dev");
        assertEquals("10.0.3.0/24", nextFree());
        model.prefixProperty().set(25);
        assertEquals("10.0.2.128/25", nextFree());
    }

    @Test
    void nothingIsFreeThatIsLargerThanTheVpc() {
        model.choose(new NetworkModel.Vpc("beta", "beta"));
        model.prefixProperty().set(20);
        assertEquals(Optional.empty(), model.nextFree());
    }

    @Test
    void addedSubnetGetsTheBlockAndIsSelected() {
        Design before = document.design();
        model.addSubnet();
        String added = document.selection().resources().iterator().next();
        assertEquals(
                List.of("10.0.3.0/24", List.of("alpha"), "Add Subnet"),
                List.of(
                        document.design()
                                .resources()
                                .get(added)
                                .find(Networking.CIDR)
                                .orElseThrow()
                                .text(),
                        document
                                .design()
                                .around(document.design().resources().get(added).place())
                                .stream()
                                .map(r -> r.id())
                                .toList(),
                        document.undoLabelProperty().get()));
        document.undo();
        assertEquals(before, document.design());
    }

    @Test
    void addedSubnetLiesOnNoOther() {
        model.addSubnet();
        model.addSubnet();
        var boxes = document.design().contents("alpha").stream()
                .map(ref -> document.design()
                        .resources()
                        .get(ref.resource())
                        .placement(ref.key())
                        .orElseThrow()
                        .bounds())
                .toList();
        assertEquals(
                List.of(),
                boxes.stream()
                        .filter(a -> boxes.stream().anyMatch(b -> a != b && a.intersects(b)))
                        .toList());
    }

    @Test
    void vpcOfTheSelectionIsShown() {
        document.select(Selection.of(new PlacementRef("api", "a")));
        String ofService = shown().id();
        document.select(Selection.of(new PlacementRef("alpha", "a")));
        assertEquals(List.of("beta", "alpha"), List.of(ofService, shown().id()));
    }

    @Test
    void vpcWithoutAValidBlockSaysSo() {
        setBlock("alpha", "10.0.0.0");
        assertEquals(
                List.of("alpha · 10.0.0.0", "No valid block, so nothing can be said about its addresses."),
                List.of(shown().title(), shown().summary()));
        assertEquals(List.of(), shown().strip());
        assertEquals(Optional.empty(), model.nextFree());
    }

    @Test
    void largeCountsAreWrittenAsPowersOfTwo() {
        setBlock("alpha", "2001:db8::/56");
        setBlock("private-b", "2001:db8::/64");
        SubnetRow row = shown().subnets().stream()
                .filter(r -> r.id().equals("private-b"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("2^64", "≈ 2^64"), List.of(row.total(), row.usable()));
    }

    @Test
    void designWithoutAVpcShowsNone() {
        workspace.newDesign();
        assertEquals(Optional.empty(), model.shownProperty().getValue());
    }

    private NetworkFacts shown() {
        return model.shownProperty().getValue().orElseThrow();
    }

    private String nextFree() {
        return model.nextFree().map(CidrBlock::toString).orElse("none");
    }

    private void setBlock(String resource, String block) {
        document.edit("Set block", d -> d.withResource(resource, r -> r.with(Networking.CIDR, CidrText.of(block))));
    }
}
