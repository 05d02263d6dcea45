package dev.skydraft.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Design;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.inspector.GroupsModel.Group;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupsModelTest {
    private final DocumentModel document = Workspaces.of(Shop.design()).active();
    private final GroupsModel model = new GroupsModel(document, Optional.of("vpc"));

    @Test
    void groupsAreListedWithTheirMembers() {
        assertEquals(
                List.of(new Group("data", "Data SG", "db", 1), new Group("web", "Web SG", "api", 2)),
                model.groups().getValue().listed());
    }

    @Test
    void groupsOfAllNetworksNameTheirNetwork() {
        assertEquals(
                List.of("vpc · db", "vpc · api"),
                new GroupsModel(document, Optional.empty())
                        .groups().getValue().listed().stream().map(Group::about).toList());
    }

    @Test
    void moreGroupsThanAnybodyReadsAreCountedAlone() {
        for (int i = 0; i < 11; i++) {
            model.add("vpc");
        }
        assertEquals(new GroupsModel.Groups(13, List.of()), model.groups().getValue());
    }

    @Test
    void newGroupsGetNamesOfTheirOwn() {
        model.add("vpc");
        model.add("vpc");
        assertEquals(
                List.of("Data SG", "Security group", "Security group 2", "Web SG"),
                document.design().groups().stream().map(SecurityGroup::name).toList());
    }

    @Test
    void deletedGroupLeavesItsMembersAndTheRulesOfOthers() {
        model.delete(model.groups().getValue().listed().getFirst());
        Design design = document.design();
        assertEquals(
                List.of(List.of("web"), List.of(), 1),
                List.of(
                        design.groups().stream().map(SecurityGroup::id).toList(),
                        design.resources().get("db").groups(),
                        design.groups().get("web").rules().size()));
    }

    @Test
    void ruleIsChangedColumnByColumn() {
        choose("data", 0, RuleSlot.Column.DIRECTION, "out");
        choose("data", 0, RuleSlot.Column.PORTS, "5432-5433");
        choose("data", 0, RuleSlot.Column.PROTOCOL, "udp");
        choose("data", 0, RuleSlot.Column.PEER, "data sg");
        choose("data", 0, RuleSlot.Column.DESCRIPTION, "between copies");
        assertEquals(
                List.of(new Rule(
                        Direction.OUTBOUND, "udp", Optional.of(new Ports(5432, 5433)), "data", "between copies")),
                document.design().groups().get("data").rules());
    }

    @Test
    void protocolWithoutPortsDropsThem() {
        choose("data", 0, RuleSlot.Column.PROTOCOL, "icmp");
        assertEquals(
                Optional.empty(),
                document.design().groups().get("data").rules().getFirst().ports());
    }

    @Test
    void emptyPortsAreAllPorts() {
        choose("data", 0, RuleSlot.Column.PORTS, "");
        assertEquals(
                Optional.empty(),
                document.design().groups().get("data").rules().getFirst().ports());
    }

    @Test
    void wrongPeerChangesNothing() {
        List<Rule> before = document.design().groups().get("data").rules();
        choose("data", 0, RuleSlot.Column.PEER, "nobody");
        assertEquals(before, document.design().groups().get("data").rules());
    }

    @Test
    void peersAreGroupsByNameEverywhereAndTheNetworksBlocks() {
        assertEquals(List.of("Data SG", "Web SG", "0.0.0.0/0", "10.0.0.0/16"), model.peers());
    }

    @Test
    void rulesComeAndGo() {
        model.addRule("data");
        model.deleteRule("data", 0);
        assertEquals(
                List.of(new Rule(Direction.INBOUND, "tcp", Optional.of(Ports.of(443)), "0.0.0.0/0", "")),
                document.design().groups().get("data").rules());
    }

    private void choose(String group, int index, RuleSlot.Column column, String value) {
        new Field<>(document, new RuleSlot(group, index, column)).choose(value);
    }
}
