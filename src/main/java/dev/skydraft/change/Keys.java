package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Slug;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Role;
import dev.skydraft.kind.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keys of new placements: `primary` and `standby` for kinds that may keep a standby, else the letter of the zone, else
/// the first letter that is free.
final class Keys {
    static final String PRIMARY = "primary";
    private static final String STANDBY = "standby";

    private Keys() {}

    static String next(Design design, ResourceKind kind, List<Placement> at, Optional<String> container) {
        Set<String> taken = at.stream().map(Placement::key).collect(Collectors.toSet());
        if (kind.has(Trait.STANDBY)) {
            return taken.contains(PRIMARY) ? Slug.free(STANDBY, taken::contains) : PRIMARY;
        }
        Optional<String> zone = kind.container()
                ? Optional.empty()
                : Networks.innermost(design, container, Trait.SUBNET).flatMap(s -> s.find(Networking.ZONE));
        return Stream.concat(zone.filter(Slug::isId).stream(), letters())
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseGet(() -> Slug.free("z", taken::contains));
    }

    /// The placements with the first standby as the primary, where there is a standby and no primary.
    static List<Placement> promoted(List<Placement> at) {
        Optional<Placement> standby =
                at.stream().filter(p -> p.role() == Role.STANDBY).findFirst();
        boolean headless = at.stream().noneMatch(p -> p.role() == Role.PRIMARY);
        return headless && standby.isPresent()
                ? at.stream()
                        .map(p -> p == standby.get() ? p.withKey(PRIMARY) : p)
                        .toList()
                : at;
    }

    /// The placements with the primary as a standby.
    static List<Placement> demoted(List<Placement> at) {
        Set<String> taken = at.stream().map(Placement::key).collect(Collectors.toSet());
        return at.stream()
                .map(p -> p.role() == Role.PRIMARY ? p.withKey(Slug.free(STANDBY, taken::contains)) : p)
                .toList();
    }

    private static Stream<String> letters() {
        return "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString);
    }
}
