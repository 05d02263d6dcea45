package dev.skydraft.storage;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Filter;
import dev.skydraft.design.View;
import dev.skydraft.design.View.Crop;
import dev.skydraft.design.View.Viewpoint;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A view in a file, on one line.
record ViewFormat(ValuesFormat values) {
    private static final Set<String> FIELDS = Set.of("id", "name", "filter", "collapsed", "crop", "overlay", "camera");
    private static final Set<String> FILTER_FIELDS = Set.of("categories", "kinds", "within", "tags", "neighbours");
    private static final Set<String> CROP_FIELDS = Set.of("x", "y", "w", "h");
    private static final Set<String> CAMERA_FIELDS = Set.of("x", "y", "zoom");

    View read(Json json) {
        Json.Fields fields = json.asFields("A view");
        return new View(
                Ids.read(fields, "id"),
                fields.text("name"),
                filter(fields.object("filter")),
                words(fields, "collapsed"),
                fields.find("crop").map(crop -> crop(crop.asFields("\"crop\""))),
                fields.text("overlay", ""),
                fields.find("camera").map(camera -> viewpoint(camera.asFields("\"camera\""))),
                fields.without(FIELDS));
    }

    private static Filter filter(Json.Fields fields) {
        return new Filter(
                words(fields, "categories"),
                words(fields, "kinds"),
                words(fields, "within"),
                words(fields, "tags"),
                fields.truth("neighbours", false),
                fields.without(FILTER_FIELDS));
    }

    private static Set<String> words(Json.Fields fields, String field) {
        return new TreeSet<>(fields.items(field, word -> word.asText(field)));
    }

    private static Crop crop(Json.Fields fields) {
        var area = new Bounds(fields.whole("x"), fields.whole("y"), fields.whole("w"), fields.whole("h"));
        return new Crop(area, fields.without(CROP_FIELDS));
    }

    private static Viewpoint viewpoint(Json.Fields fields) {
        return new Viewpoint(fields.whole("x"), fields.whole("y"), fields.whole("zoom"), fields.without(CAMERA_FIELDS));
    }

    void write(JsonWriter out, View view) {
        out.begin().field("id", view.id()).field("name", view.name());
        if (!view.filter().equals(Filter.NONE)) {
            write(out.field("filter"), view.filter());
        }
        words(out, "collapsed", view.collapsed());
        view.cropping().ifPresent(crop -> write(out.field("crop"), crop));
        if (!view.overlay().isEmpty()) {
            out.field("overlay", view.overlay());
        }
        view.viewpoint().ifPresent(camera -> write(out.field("camera"), camera));
        values.writeExtra(out, view.extra());
        out.end();
    }

    private void write(JsonWriter out, Filter filter) {
        out.begin();
        words(out, "categories", filter.categories());
        words(out, "kinds", filter.kinds());
        words(out, "within", filter.within());
        words(out, "tags", filter.tags());
        if (filter.neighbours()) {
            out.field("neighbours").raw("true");
        }
        values.writeExtra(out, filter.extra());
        out.end();
    }

    private static void words(JsonWriter out, String field, Collection<String> words) {
        if (!words.isEmpty()) {
            out.field(field).list(List.copyOf(words), out::text);
        }
    }

    private void write(JsonWriter out, Crop crop) {
        Bounds area = crop.area();
        out.begin().field("x", area.x()).field("y", area.y());
        out.field("w", area.w()).field("h", area.h());
        values.writeExtra(out, crop.extra());
        out.end();
    }

    private void write(JsonWriter out, Viewpoint camera) {
        out.begin().field("x", camera.x()).field("y", camera.y());
        out.field("zoom", camera.zoom());
        values.writeExtra(out, camera.extra());
        out.end();
    }
}
