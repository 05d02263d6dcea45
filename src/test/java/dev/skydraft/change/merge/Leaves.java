package dev.skydraft.change.merge;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A design as nothing but names of fields and what stands there: what merging has to get right, without a thought of
/// how.
final class Leaves {
    private final SortedMap<String, Object> all = new TreeMap<>();

    private Leaves() {}

    /// By `resource api/values/cpu`; the part before the first `/` names the element.
    static SortedMap<String, Object> of(Design design) {
        var leaves = new Leaves();
        leaves.all.put("design/name", design.name());
        design.resources().forEach(leaves::add);
        design.connections().forEach(leaves::add);
        design.groups().forEach(leaves::add);
        design.environments().forEach(leaves::add);
        return leaves.all;
    }

    private void add(Resource resource) {
        String path = "resource " + resource.id() + "/";
        all.put(path + "kind", resource.kind());
        all.put(path + "name", resource.name());
        members(path + "tags", resource.tags());
        members(path + "groups", resource.groups());
        values(path + "values", resource.values());
        for (Placement placement : resource.at()) {
            String at = path + "at/" + placement.key() + "/";
            var bounds = placement.bounds();
            all.put(at + "place", List.of(placement.in(), bounds.x(), bounds.y()));
            all.put(at + "size", List.of(bounds.w(), bounds.h()));
            all.put(at + "z", placement.z());
            all.put(at + "locked", placement.locked());
        }
    }

    private void add(Connection connection) {
        String path = "connection " + connection.id() + "/";
        all.put(path + "kind", connection.kind());
        all.put(path + "name", connection.name());
        all.put(path + "from", connection.from());
        all.put(path + "to", connection.to());
        values(path + "values", connection.values());
    }

    private void add(SecurityGroup group) {
        String path = "group " + group.id() + "/";
        all.put(path + "name", group.name());
        all.put(path + "network", group.network());
        members(path + "rules", group.rules());
    }

    private void add(Environment environment) {
        String path = "environment " + environment.id() + "/";
        all.put(path + "name", environment.name());
        all.put(path + "basedOn", environment.basedOn());
        values(path + "settings", environment.settings());
        environment.overrides().forEach((id, values) -> values(path + "overrides/" + id, values));
        environment.present().forEach((ref, here) -> all.put(path + "present/" + ref, here));
    }

    private void values(String path, Values values) {
        values.forEach((id, value) -> all.put(path + "/" + id, value));
    }

    private void members(String path, List<?> members) {
        members.forEach(member -> all.put(path + "/" + member, true));
    }
}
