package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressChecksTest {
    private static final List<Check> ADDRESSES = List.of(
            new MalformedBlocks(),
            new HostBits(),
            new MissingBlocks(),
            new BlockSizes(),
            new SubnetsOutside(),
            new OverlappingSubnets(),
            new OverlappingNetworks());

    @Test
    void theAddressesOfTaskFlowAreInOrderInEveryEnvironment() {
        for (Check check : ADDRESSES) {
            assertEquals(List.of(), Findings.in("prod", check, TaskFlow.DESIGN));
            assertEquals(List.of(), Findings.in("dev", check, TaskFlow.DESIGN));
        }
    }

    @Test
    void aSubnetOutsideItsVpcGetsAFreeBlockInIt() {
        Design design = inVpc("10.1.0.0/24");

        assertEquals(
                List.of("Subnet \"Data\" (10.1.0.0/24) does not lie in its VPC \"Main\" (10.0.0.0/16)"),
                Findings.sentences(new SubnetsOutside(), design));
        assertEquals(Optional.of(CidrText.of("10.0.0.0/24")), cidr(Findings.mended(new SubnetsOutside(), design)));
    }

    @Test
    void aSubnetLargerThanItsVpcLiesOutside() {
        assertEquals(
                List.of("Subnet \"Data\" (10.0.0.0/15) does not lie in its VPC \"Main\" (10.0.0.0/16)"),
                Findings.sentences(new SubnetsOutside(), inVpc("10.0.0.0/15")));
    }

    @Test
    void aSubnetInAGroupIsStillInItsVpc() {
        Design design = Designs.named("Grouped")
                .vpc("vpc", "10.0.0.0/16")
                .add("group", Drawing.GROUP, "a@vpc")
                .subnet("data", "group", "10.1.0.0/24", "data", "a")
                .build();

        assertEquals(1, Findings.of(new SubnetsOutside(), design).size());
    }

    @Test
    void aMalformedBlockIsQuotedAndReplaced() {
        Design design = inVpc("10.0.1/24");

        assertEquals(
                List.of("The CIDR block of \"Data\" is malformed: 10.0.1/24: an IPv4 address is four numbers with dots"
                        + " between them, such as 10.0.0.0"),
                Findings.sentences(new MalformedBlocks(), design));
        assertEquals(Optional.of(CidrText.of("10.0.0.0/24")), cidr(Findings.mended(new MalformedBlocks(), design)));
    }

    @Test
    void hostBitsOfferTheCanonicalBlock() {
        Design design = inVpc("10.0.1.5/24");

        assertEquals(
                List.of("The CIDR block 10.0.1.5/24 of \"Data\" has bits set behind its prefix, expected 10.0.1.0/24"),
                Findings.sentences(new HostBits(), design));
        assertEquals(List.of("Write 10.0.1.0/24"), Findings.fixes(new HostBits(), design));
        assertEquals(Optional.of(CidrText.of("10.0.1.0/24")), cidr(Findings.mended(new HostBits(), design)));
    }

    @Test
    void missingBlocksAreHintsWithAFirstBlock() {
        Design design = Designs.named("Open")
                .add("vpc", Vpc.KIND)
                .called("Main")
                .vpc("other", "10.0.0.0/16")
                .add("data", Subnet.KIND, "a@other")
                .called("Data")
                .build();

        assertEquals(
                List.of(
                        Finding.hint(
                                "cidr.missing",
                                List.of("data"),
                                "Subnet \"Data\" has no CIDR block yet",
                                new Fix("Give \"Data\" the block 10.0.0.0/24", d -> d)),
                        Finding.hint(
                                "cidr.missing",
                                List.of("vpc"),
                                "VPC \"Main\" has no CIDR block yet",
                                new Fix("Give \"Main\" the block 10.1.0.0/16", d -> d))),
                Findings.of(new MissingBlocks(), design));
    }

    @Test
    void aNetworkOnGoogleCloudNeedsNoBlock() {
        Design design = Designs.named("Open").add("vpc", Vpc.KIND).build();

        assertEquals(List.of(), Findings.of(new MissingBlocks(), on("gcp", design)));
    }

    @ParameterizedTest
    @CsvSource({
        "aws,   10.0.0.0/29,  Subnet \"Data\" (10.0.0.0/29) is a /29, 'expected /16 to /28 on AWS', 10.0.0.0/28",
        "azure, 10.0.0.0/30,  Subnet \"Data\" (10.0.0.0/30) is a /30, 'expected /2 to /29 on Azure', 10.0.0.0/29",
        "gcp,   10.0.0.0/30,  Subnet \"Data\" (10.0.0.0/30) is a /30, 'expected /4 to /29 on Google Cloud', 10.0.0.0/29",
        "aws,   2001:db8::/65, Subnet \"Data\" (2001:db8::/65) is a /65,"
                + " 'expected /44 to /64 in steps of 4 on AWS', ''"
    })
    void aBlockMustHaveASizeThatItsProviderTakes(
            String provider, String block, String size, String expected, String mended) {
        Design design = on(provider, inVpc(block));

        assertEquals(List.of(size + ", " + expected), Findings.sentences(new BlockSizes(), design));
        assertEquals(
                mended.isEmpty() ? List.of() : List.of("Give \"Data\" the block " + mended),
                Findings.fixes(new BlockSizes(), design));
    }

    @Test
    void aVpcTooLargeForAwsIsCutDown() {
        Design design =
                Designs.named("Large").vpc("vpc", "10.0.0.0/8").called("Main").build();

        assertEquals(
                List.of("VPC \"Main\" (10.0.0.0/8) is a /8, expected /16 to /28 on AWS"),
                Findings.sentences(new BlockSizes(), design));
        assertEquals(List.of("Give \"Main\" the block 10.0.0.0/16"), Findings.fixes(new BlockSizes(), design));
        assertEquals(List.of(), Findings.of(new BlockSizes(), on("azure", design)));
    }

    @Test
    void connectedVpcsMustNotOverlap() {
        Design design = twoVpcs().connect("one", "two", Connections.PEERING).build();

        assertEquals(
                List.of("Connected VPCs \"one\" (10.0.0.0/16) and \"two\" (10.0.0.0/17) overlap in 10.0.0.0/17"),
                Findings.sentences(new OverlappingNetworks(), design));
        assertEquals(
                List.of("Move \"two\" and its subnets to 10.1.0.0/17", "Move \"one\" and its subnets to 10.1.0.0/16"),
                Findings.fixes(new OverlappingNetworks(), design));
        Design moved = Findings.mended(new OverlappingNetworks(), design);
        assertEquals(
                Optional.of(CidrText.of("10.1.1.0/24")),
                moved.resources().get("b").find(Networking.CIDR));
        assertEquals(List.of(), Findings.of(new OverlappingNetworks(), moved));
    }

    @Test
    void vpcsAreConnectedByWhatStandsInThemToo() {
        Design design = twoVpcs()
                .add("api", ContainerService.KIND, "a@a")
                .add("worker", ContainerService.KIND, "a@b")
                .connect("api", "worker")
                .connect("worker", "api")
                .build();

        assertEquals(1, Findings.of(new OverlappingNetworks(), design).size());
    }

    @Test
    void vpcsThatAreNotConnectedMayOverlap() {
        assertEquals(List.of(), Findings.of(new OverlappingNetworks(), twoVpcs().build()));
    }

    private static Designs twoVpcs() {
        return Designs.named("Two")
                .vpc("one", "10.0.0.0/16")
                .vpc("two", "10.0.0.0/17")
                .subnet("a", "one", "10.0.1.0/24", "private", "a")
                .subnet("b", "two", "10.0.1.0/24", "private", "a");
    }

    private static Design inVpc(String subnet) {
        return Designs.named("One")
                .vpc("vpc", "10.0.0.0/16")
                .called("Main")
                .subnet("data", "vpc", subnet, "data", "a")
                .called("Data")
                .build();
    }

    private static Design on(String provider, Design design) {
        return design.withEnvironment("prod", e -> e.withSettings(e.settings().with(Settings.PROVIDER, provider)));
    }

    private static Optional<CidrText> cidr(Design design) {
        return design.resources().get("data").find(Networking.CIDR);
    }
}
