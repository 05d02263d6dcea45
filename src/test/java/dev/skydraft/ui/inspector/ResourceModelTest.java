package dev.skydraft.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.inspector.ResourceFacts.Crumb;
import dev.skydraft.ui.inspector.ResourceFacts.Membership;
import dev.skydraft.ui.inspector.ResourceFacts.Place;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResourceModelTest {
    private final DocumentModel document = Workspaces.of(Shop.design()).active();
    private final Design opened = document.design();
    private final ResourceModel api = model("api");

    @Test
    void factsSayWhereAResourceStandsAndWhoItBelongsTo() {
        document.show("dev");
        assertEquals(
                new ResourceFacts(
                        List.of(new Crumb("vpc", "vpc"), new Crumb("private-a", "private-a")),
                        List.of(
                                new Place(new PlacementRef("api", "a"), "private-a", "Zone A", true),
                                new Place(new PlacementRef("api", "b"), "private-b", "Zone B", false)),
                        List.of(
                                new Membership("data", "Data SG", "5432 from Web SG", false),
                                new Membership("web", "Web SG", "443 from 0.0.0.0/0; all to Data SG", true)),
                        false),
                api.facts().getValue());
    }

    @Test
    void partsOfADatabaseAreNamed() {
        assertEquals(
                List.of("Zone A, primary", "Zone B, standby"),
                model("db").facts().getValue().placements().stream()
                        .map(Place::detail)
                        .toList());
    }

    @Test
    void captionNamesTheKindAsTheProviderDoes() {
        assertEquals(
                List.of("Container service · ECS Fargate · api", "VPC · vpc"),
                List.of(api.caption(), model("vpc").caption()));
    }

    @Test
    void placementIsBroughtBackInTheEnvironmentShown() {
        document.show("dev");
        api.setPresent(new PlacementRef("api", "b"), true);
        assertEquals(
                List.of(true, "Bring back api in dev"),
                List.of(
                        api.facts().getValue().placements().getLast().present(),
                        document.undoLabelProperty().get()));
    }

    @Test
    void resourceWithoutPlacementsInAnEnvironmentIsAbsentThere() {
        document.show("dev");
        api.setPresent(new PlacementRef("api", "a"), false);
        assertEquals(true, api.facts().getValue().absent());
        document.show("prod");
        assertEquals(false, api.facts().getValue().absent());
    }

    @Test
    void removedPlacementIsGoneEverywhere() {
        api.remove(new PlacementRef("api", "b"));
        assertEquals(
                List.of("a"),
                document.design().resources().get("api").at().stream()
                        .map(p -> p.key())
                        .toList());
    }

    @Test
    void membershipIsOneStep() {
        api.setMember("data", true);
        List<String> joined = document.design().resources().get("api").groups();
        document.undo();
        api.setMember("web", false);
        assertEquals(
                List.of(List.of("web", "data"), List.of()),
                List.of(joined, document.design().resources().get("api").groups()));
        document.undo();
        assertEquals(opened, document.design());
    }

    @Test
    void crumbSelectsItsContainer() {
        api.select("vpc");
        assertEquals(Set.of("vpc"), document.selection().resources());
    }

    @Test
    void factsOfWhatHasGoneAreEmpty() {
        document.edit(
                "Delete",
                d -> d.withResources(d.resources().without("api"))
                        .withConnections(d.connections().keep(c -> !c.touches("api"))));
        assertEquals(ResourceFacts.NONE, api.facts().getValue());
    }

    @Test
    void subjectFollowsTheSelection() {
        var workspace = Workspaces.of(Shop.design());
        var inspector = new InspectorModel(workspace);
        DocumentModel shop = workspace.active();
        Subject nothing = inspector.subjectProperty().get();
        shop.select(Selection.ofElement(shop.design(), "users-api"));
        Subject connection = inspector.subjectProperty().get();
        shop.select(Selection.of(new PlacementRef("api", "a"), new PlacementRef("db", "primary")));
        assertEquals(
                List.of(
                        new Subject.OfDesign(shop, "prod"),
                        new Subject.OfConnection(shop, "users-api", "traffic"),
                        new Subject.OfMany(shop, List.of("api", "db"))),
                List.of(nothing, connection, inspector.subjectProperty().get()));
    }

    private ResourceModel model(String id) {
        return new ResourceModel(document, document.design().resources().get(id));
    }
}
