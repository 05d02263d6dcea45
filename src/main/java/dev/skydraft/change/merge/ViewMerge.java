package dev.skydraft.change.merge;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import java.util.List;
import java.util.Set;

/// Merges views field by field; a filter is one thing.
record ViewMerge(Ledger ledger) {

    List<View> views(Three<Design> designs) {
        Three<List<View>> three = designs.map(Design::views);
        return three.settled().orElseGet(() -> ledger.keyed(three, View::id, ViewMerge::name, this::view));
    }

    private static String name(View view) {
        return "view " + view.name();
    }

    private View view(Three<View> three) {
        String name = name(three.ours());
        return new View(
                three.ours().id(),
                ledger.one(name + ", name", three.map(View::name), Wording::quoted),
                ledger.one(name + ", filter", three.map(View::filter), filter -> "a filter"),
                Set.copyOf(
                        ledger.members(name + ", closed containers", three.map(view -> List.copyOf(view.collapsed())))),
                ledger.one(
                        name + ", crop", three.map(View::cropping), crop -> crop.isPresent() ? "a part" : "everything"),
                ledger.one(
                        name + ", overlay", three.map(View::overlay), overlay -> overlay.isEmpty() ? "none" : overlay),
                ledger.one(name + ", viewpoint", three.map(View::viewpoint), at -> at.isPresent() ? "a place" : "none"),
                ledger.values(name, three.map(View::extra), id -> id));
    }
}
