package dev.skydraft.storage;

import dev.skydraft.design.Design;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.function.Consumer;

/// Writes a design in its one canonical form: equal designs are equal bytes, and a small change of the design is a
/// small difference of lines.
final class DesignWriter {
    private final JsonWriter out = new JsonWriter();
    private final ValuesFormat values = new ValuesFormat(false);
    private final ResourceFormat resourceFormat = new ResourceFormat(values);
    private final ConnectionFormat connectionFormat = new ConnectionFormat(values);
    private final GroupFormat groupFormat = new GroupFormat(values);
    private final EnvironmentFormat environmentFormat = new EnvironmentFormat(values);
    private final ViewFormat viewFormat = new ViewFormat(values);

    String write(Design design) {
        var kinds = EnvironmentFormat.Kinds.of(design);
        out.begin();
        out.lineField("", "version").raw(String.valueOf(DesignFile.VERSION));
        out.lineField("", "name").text(design.name());
        list("environments", design.environments(), e -> environmentFormat.write(out, e, kinds));
        list("resources", design.resources(), r -> resourceFormat.write(out, r));
        list("connections", design.connections(), c -> connectionFormat.write(out, c));
        list("groups", design.groups(), g -> groupFormat.write(out, g));
        list("views", design.views(), v -> viewFormat.write(out, v));
        design.extra().forEach((id, value) -> out.lineField("", id).raw(((Values.Raw) value).json()));
        return out.raw("\n").end().raw("\n").toString();
    }

    private <T> void list(String field, List<T> items, Consumer<T> item) {
        if (!items.isEmpty()) {
            out.lineField("", field).lines('[', "", items, item, "\n]");
        }
    }
}
