package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.KindBuilder;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;

/// What exists on the drawing alone: note, group and frame.
public final class Drawing {
    public static final Text NOTE_TEXT =
            Text.of("text", "Text", "The note's text.").ofLines();

    public static final ResourceKind NOTE = anywhere("note", "Note")
            .help("A remark on the drawing.")
            .traits(Trait.DRAWING)
            .size(180, 72)
            .summary((values, _) -> values.find(NOTE_TEXT).orElse(""))
            .section("Note", NOTE_TEXT)
            .build();

    public static final ResourceKind GROUP = anywhere("group", "Group")
            .help("Holds boxes together; opens the scope that it stands in.")
            .traits(Trait.DRAWING, Trait.TRANSPARENT)
            .size(240, 160)
            .build();

    public static final ResourceKind FRAME = anywhere("frame", "Frame")
            .help("A titled part of the drawing; opens the scope that it stands in.")
            .traits(Trait.DRAWING, Trait.TRANSPARENT)
            .size(480, 320)
            .build();

    private Drawing() {}

    private static KindBuilder anywhere(String id, String label) {
        return kind(id, label, Category.DRAWING)
                .named(label, label, label)
                .livesIn(Scope.GLOBAL, Scope.values())
                .free("Exists on the drawing alone.");
    }
}
