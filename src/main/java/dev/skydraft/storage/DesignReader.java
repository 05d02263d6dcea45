package dev.skydraft.storage;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.View;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one design, its fields in whatever order. The environments are made last, since what an override means is
/// known by the kind of the element that it is about.
final class DesignReader {
    private final JsonReader json;
    private final ResourceFormat resourceFormat;
    private final ConnectionFormat connectionFormat;
    private final GroupFormat groupFormat;
    private final EnvironmentFormat environmentFormat;
    private final ViewFormat viewFormat;

    private final List<Resource> resources = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final List<SecurityGroup> groups = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private Values extra = Values.NONE;
    private @Nullable String name;
    private @Nullable Json environments;

    /// @param newer the file's version is newer than this program's
    DesignReader(JsonReader json, boolean newer) {
        this.json = json;
        var values = new ValuesFormat(newer);
        resourceFormat = new ResourceFormat(values);
        connectionFormat = new ConnectionFormat(values);
        groupFormat = new GroupFormat(values);
        environmentFormat = new EnvironmentFormat(values);
        viewFormat = new ViewFormat(values);
    }

    /// @throws InvalidDesign if what was read cannot be drawn
    Design read() {
        json.document(this::field);
        Design drawn = new Design(
                required("name", name),
                Elements.of(resources),
                Elements.of(connections),
                Elements.of(groups),
                List.of(Environment.root("root", "root")),
                views,
                extra);
        var kinds = EnvironmentFormat.Kinds.of(drawn);
        List<Environment> layers = required("environments", environments).asSome("environments").stream()
                .map(e -> environmentFormat.read(e, kinds))
                .toList();
        return Drawable.require(drawn.withEnvironments(layers));
    }

    private void field(String field) {
        switch (field) {
            case "version" -> json.skip();
            case "name" -> name = json.value().asText(field);
            case "environments" -> environments = json.value();
            case "resources" -> json.items(field, item -> resources.add(resourceFormat.read(item)));
            case "connections" -> json.items(field, item -> connections.add(connectionFormat.read(item)));
            case "groups" -> json.items(field, item -> groups.add(groupFormat.read(item)));
            case "views" -> json.items(field, item -> views.add(viewFormat.read(item)));
            default -> extra = extra.withRaw(field, json.value().raw());
        }
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Position.START.mistake("The field \"" + field + "\" is missing in the design");
        }
        return value;
    }
}
