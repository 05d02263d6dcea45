package dev.skydraft.change.merge;

import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings back what one side removed while the other made something refer to it: the container of a new box, the end of
/// a new connection.
record Missing(Ledger ledger, Three<Design> designs) {

    Design broughtBack(Design merged) {
        Design design = merged;
        Optional<String> missing = resource(design);
        while (missing.isPresent()) {
            Resource back = find(missing.get());
            ledger.note(back.id(), back.name(), "kept, since something new needs it", "removed");
            design = design.with(back);
            missing = resource(design);
        }
        return environments(design);
    }

    /// A resource that is referred to and is not there, though one side has it.
    private Optional<String> resource(Design design) {
        Stream<String> containers = design.resources().stream()
                .flatMap(r -> r.at().stream())
                .map(Placement::in)
                .flatMap(Optional::stream);
        Stream<String> ends = design.connections().stream().flatMap(c -> Stream.of(c.from(), c.to()));
        Stream<String> networks = design.groups().stream().map(group -> group.network());
        return Stream.of(containers, ends, networks)
                .flatMap(ids -> ids)
                .filter(id -> !design.resources().has(id))
                .findFirst();
    }

    private Resource find(String id) {
        return designs.ours()
                .find(id)
                .or(() -> designs.theirs().find(id))
                .orElseGet(() -> designs.base().resources().get(id));
    }

    private Design environments(Design design) {
        List<Environment> all = new ArrayList<>(design.environments());
        for (int i = 0; i < all.size(); i++) {
            all.get(i)
                    .basedOn()
                    .filter(base -> all.stream().noneMatch(e -> e.id().equals(base)))
                    .flatMap(base -> designs.ours()
                            .findEnvironment(base)
                            .or(() -> designs.theirs().findEnvironment(base)))
                    .ifPresent(back -> {
                        ledger.note(
                                back.id(),
                                "environment " + back.name(),
                                "kept, since another is based on it",
                                "removed");
                        all.add(back);
                    });
        }
        return design.withEnvironments(all);
    }
}
