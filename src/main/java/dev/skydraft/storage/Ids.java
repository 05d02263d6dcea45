package dev.skydraft.storage;

import dev.skydraft.design.Slug;

/// The ids of elements and environments and the keys of placements.
final class Ids {
    private Ids() {}

    static String read(Json.Fields fields, String field) {
        String id = fields.text(field);
        if (!Slug.isId(id)) {
            throw fields.get(field)
                    .unfit("\"" + field + "\"", "lower-case letters, digits and single hyphens, such as \"public-a\"");
        }
        return id;
    }
}
