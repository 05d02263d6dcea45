package dev.skydraft.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Workspaces;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Bounds BOX = new Bounds(0, 400, 100, 60);
    private final List<Message> told = new ArrayList<>();
    private final DocumentModel document = Workspaces.of(
                    Designs.named("Shop")
                            .vpc("vpc", "10.0.0.0/16")
                            .subnet("private-a", "vpc", "10.0.0.0/24", "private", "a")
                            .add("api", ContainerService.KIND, "a@private-a")
                            .set(ContainerService.IMAGE, "shop/api")
                            .set(Scaling.DESIRED, 2L)
                            .add("nat", NatGateway.KIND, "a@private-a")
                            .environment("dev", dev -> dev)
                            .build(),
                    new PriceBook(List.of()),
                    told)
            .active();
    private final Design opened = document.design();

    @Test
    void typingIsPreviewedAndBecomesOneStep() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.type("3");
        desired.type("30");
        Long previewed = value("api", Scaling.DESIRED);
        desired.commit();
        document.undo();
        assertEquals(List.of(30L, 2L), List.of(previewed, value("api", Scaling.DESIRED)));
        assertEquals("Open", document.undoLabelProperty().get());
    }

    /// 10 requests a second are 26,280,000 a month, of 1 KB there and 50 KB back: 51 x 26,280,000 / 1,048,576 GB.
    @Test
    void anUnsetFigureShowsWhatTrafficBringsUntilItIsSet() {
        Field<BigDecimal> data = field("nat", NatGateway.DATA_GB);
        String before = data.derivedProperty().get();
        document.edit(
                "Users",
                d -> d.with(Resource.of(
                                "users",
                                Users.KIND,
                                "Users",
                                d.find("nat").orElseThrow().place()))
                        .with(Resource.of("files", ObjectStorage.KIND, "Files", Placement.onCanvas("a", BOX)))
                        .with(Connection.of("in", Connections.TRAFFIC, "users", "api"))
                        .with(Connection.of("out", Connections.TRAFFIC, "api", "files"))
                        .withEnvironment(
                                "prod",
                                e -> e.withSettings(Values.NONE
                                        .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.TEN)
                                        .with(EntryTraffic.RESPONSE_KB, BigDecimal.valueOf(50)))));
        assertEquals(
                List.of("", "1278.19", ""),
                List.of(before, data.derivedProperty().get(), data.text()));
        data.choose("7");
        assertEquals("7", data.text());
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.type("3");
        desired.revert();
        assertEquals(opened, document.design());
        assertEquals("2", desired.text());
    }

    @Test
    void wrongTextStaysBesideTheReasonAndChangesNothing() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.type("9");
        desired.type("9 or so");
        desired.commit();
        assertEquals(
                List.of("9 or so", "Desired tasks needs a whole number, not \"9 or so\""),
                List.of(desired.text(), desired.problemProperty().get()));
        assertEquals(opened, document.design());
    }

    @Test
    void valueOutOfBoundsIsNotLetIn() {
        Field<Long> port = field("api", ContainerService.PORT);
        port.choose("99999");
        assertEquals(
                "Container port is 99999, expected 1 to 65535",
                port.problemProperty().get());
        assertEquals(opened, document.design());
    }

    @Test
    void editInAnotherEnvironmentDiffersFromItsBaseAndCanBeTakenBack() {
        document.show("dev");
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.choose("1");
        String difference = desired.differenceProperty().get();
        assertEquals(Values.NONE.with(Scaling.DESIRED, 1L), devOverride());
        assertEquals(
                "Set Desired tasks of api in dev", document.undoLabelProperty().get());
        desired.reset();
        assertEquals(
                List.of("prod: 2", "2", ""),
                List.of(difference, desired.text(), desired.differenceProperty().get()));
        assertEquals(opened, document.design());
    }

    @Test
    void fieldShowsTheValueOfTheEnvironmentShown() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        document.show("dev");
        desired.choose("1");
        document.show("prod");
        String prod = desired.text();
        document.show("dev");
        assertEquals(List.of("2", "1"), List.of(prod, desired.text()));
    }

    @Test
    void emptyFieldGoesBackToTheDefaultOrToUnknown() {
        field("api", Scaling.DESIRED).choose("");
        field("api", ContainerService.IMAGE).choose("");
        assertEquals(Values.NONE, document.design().resources().get("api").values());
        assertEquals("1", field("api", Scaling.DESIRED).text());
    }

    @Test
    void emptyTextHidesThatOfTheBase() {
        document.show("dev");
        Field<String> image = field("api", ContainerService.IMAGE);
        image.choose("");
        assertEquals(
                List.of("", "prod: shop/api"),
                List.of(image.text(), image.differenceProperty().get()));
    }

    @Test
    void mistypedBlockIsHeldAndTheRightOneOffered() {
        var block = field("private-a", Networking.CIDR);
        block.choose("10.0.3.7/24");
        assertEquals(
                List.of(
                        "10.0.3.7/24",
                        "10.0.3.7/24: bits are set behind the first 24; the block is 10.0.3.0/24",
                        "Use 10.0.3.0/24"),
                List.of(
                        document.design()
                                .resources()
                                .get("private-a")
                                .find(Networking.CIDR)
                                .orElseThrow()
                                .text(),
                        block.problemProperty().get(),
                        block.suggestionProperty().get().orElseThrow().label()));
    }

    @Test
    void nextFreeBlockIsOfferedForASoundOne() {
        assertEquals(
                Optional.of(new Slot.Suggestion("Next free: 10.0.1.0/24", "10.0.1.0/24")),
                field("private-a", Networking.CIDR).suggestionProperty().get());
    }

    @Test
    void undoEndsTyping() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.choose("3");
        desired.type("4");
        document.undo();
        assertEquals("3", desired.text());
        desired.commit();
        assertEquals(3L, value("api", Scaling.DESIRED));
    }

    @Test
    void typingAfterUndoIsAStepOfItsOwn() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.type("4");
        document.undo();
        desired.choose("5");
        document.undo();
        assertEquals(opened, document.design());
    }

    @Test
    void wrongTextIsForgottenInAnotherEnvironment() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.type("many");
        document.show("dev");
        assertEquals(
                List.of("2", ""),
                List.of(desired.text(), desired.problemProperty().get()));
    }

    @Test
    void closingCommitsWhatWasTyped() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.type("4");
        desired.close();
        assertEquals("Set Desired tasks of api", document.undoLabelProperty().get());
    }

    @Test
    void wrongTextThatIsLostIsTold() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        desired.type("many");
        desired.close();
        assertEquals(
                List.of(Message.warning(
                        "Desired tasks was not changed: Desired tasks needs a whole number, not \"many\"")),
                told);
    }

    @Test
    void fieldOfWhatHasGoneIsEmpty() {
        Field<Long> desired = field("api", Scaling.DESIRED);
        document.edit("Delete", d -> d.withResources(d.resources().without("api")));
        assertEquals("", desired.text());
    }

    @Test
    void nameCannotBeEmpty() {
        var name = new Field<>(document, NameSlot.ofElement("api"));
        name.choose(" ");
        assertEquals(
                "\"api\" needs a name, expected at least one character",
                name.problemProperty().get());
        assertEquals(opened, document.design());
    }

    @Test
    void namesAreOfAllEnvironments() {
        document.show("dev");
        new Field<>(document, NameSlot.ofElement("api")).choose("Shop API");
        new Field<>(document, NameSlot.ofEnvironment("dev")).choose("Development");
        new Field<>(document, NameSlot.ofDesign()).choose("Shop 2");
        assertEquals(
                List.of("Shop API", "Development", "Shop 2"),
                List.of(
                        document.design().resources().get("api").name(),
                        document.design().environment("dev").name(),
                        document.design().name()));
    }

    @Test
    void settingsDifferFromThoseOfTheBase() {
        document.show("dev");
        var region = new Field<>(document, new SettingSlot<>(Settings.REGION));
        region.choose("eu-west-1");
        assertEquals(
                List.of("eu-west-1", "prod: us-east-1"),
                List.of(
                        document.deployment().settings().region(),
                        region.differenceProperty().get()));
    }

    private <T> Field<T> field(String element, Property<T> property) {
        return new Field<>(document, new ElementSlot<>(element, property));
    }

    private <T> T value(String resource, Property<T> property) {
        return document.design().resources().get(resource).find(property).orElseThrow();
    }

    private Values devOverride() {
        return document.design().environment("dev").override("api");
    }
}
