package dev.skydraft.ui.inspector;

import dev.skydraft.change.SecurityGroups;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.CidrText;
import dev.skydraft.ui.document.DocumentModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// The security groups of one network, or of all: adds, renames and deletes them and their rules.
final class GroupsModel {
    private static final String ANYWHERE = "0.0.0.0/0";
    private static final int HTTPS = 443;

    /// More cards than this are neither read nor quickly shown, and members of thousands of groups not quickly found.
    private static final int MOST = 12;

    private final DocumentModel document;
    private final Optional<String> network;
    private final ObservableValue<Groups> groups;

    /// A security group as the list shows it.
    ///
    /// @param about its network and members
    record Group(String id, String name, String about, int rules) {}

    /// How many security groups there are.
    ///
    /// @param listed all of them, or none where they are too many to be listed
    record Groups(int count, List<Group> listed) {}

    /// @param network id of the network whose groups are meant; empty for all
    GroupsModel(DocumentModel document, Optional<String> network) {
        this.document = document;
        this.network = network;
        this.groups = document.designProperty().map(this::groups);
    }

    ObservableValue<Groups> groups() {
        return groups;
    }

    DocumentModel document() {
        return document;
    }

    /// The networks that a group can be added to.
    List<Resource> networks() {
        return document.design().resources().stream()
                .filter(r -> r.has(Trait.NETWORK))
                .filter(r -> network.isEmpty() || network.get().equals(r.id()))
                .toList();
    }

    void add(String toNetwork) {
        document.edit("Add security group", design -> SecurityGroups.add(design, toNetwork, freeName(design)));
    }

    void delete(Group group) {
        document.edit("Delete security group " + group.name(), design -> SecurityGroups.delete(design, group.id()));
    }

    /// Adds the rule that is wanted most often, to be changed.
    void addRule(String group) {
        var rule = new Rule(Direction.INBOUND, "tcp", Optional.of(Ports.of(HTTPS)), ANYWHERE, "");
        document.edit("Add rule to " + name(group), design -> SecurityGroups.addRule(design, group, rule));
    }

    void deleteRule(String group, int index) {
        document.edit("Delete rule of " + name(group), design -> SecurityGroups.deleteRule(design, group, index));
    }

    /// What a rule's peer often is: a group, everywhere, or a network's block.
    List<String> peers() {
        Design design = document.design();
        Stream<String> blocks = design.resources().stream()
                .filter(r -> r.has(Trait.NETWORK))
                .flatMap(r -> r.find(Networking.CIDR).stream())
                .filter(CidrText::isCanonical)
                .map(CidrText::text);
        return Stream.of(design.groups().stream().map(Element::name), Stream.of(ANYWHERE), blocks)
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private Groups groups(Design design) {
        List<SecurityGroup> wanted = design.groups().stream()
                .filter(g -> network.isEmpty() || network.get().equals(g.network()))
                .toList();
        return new Groups(wanted.size(), wanted.size() > MOST ? List.of() : listed(design, wanted));
    }

    private List<Group> listed(Design design, List<SecurityGroup> wanted) {
        Map<String, List<String>> members = wanted.isEmpty() ? Map.of() : members(design);
        return wanted.stream()
                .map(g -> new Group(
                        g.id(),
                        g.name(),
                        about(design, g, members.getOrDefault(g.id(), List.of())),
                        g.rules().size()))
                .toList();
    }

    /// The names of the members by group.
    private static Map<String, List<String>> members(Design design) {
        Map<String, List<String>> members = new HashMap<>();
        design.resources()
                .forEach(r -> r.groups()
                        .forEach(group -> members.computeIfAbsent(group, g -> new ArrayList<>())
                                .add(r.name())));
        return members;
    }

    private String about(Design design, SecurityGroup group, List<String> members) {
        String who = members.isEmpty() ? "no members" : String.join(", ", members);
        return network.isPresent()
                ? who
                : design.find(group.network()).map(Element::name).orElse("") + " · " + who;
    }

    private String name(String group) {
        return document.design().groups().find(group).map(Element::name).orElse(group);
    }

    private static String freeName(Design design) {
        List<String> taken = design.groups().stream().map(Element::name).toList();
        String name = "Security group";
        for (int n = 2; taken.contains(name); n++) {
            name = "Security group " + n;
        }
        return name;
    }
}
