package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.CidrBlock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Fits pasted resources into the networks that they came to: VPCs and subnets keep their blocks where these are free
/// and get the next free ones where not, and nobody stays a member of another network's security group.
final class Admission {
    private Admission() {}

    static Design of(Design design, Collection<String> pasted) {
        Design admitted = design;
        for (String id : pasted) {
            admitted = design.resources().get(id).has(Trait.NETWORK) ? network(admitted, id) : admitted;
        }
        for (String id : pasted) {
            admitted = design.resources().get(id).has(Trait.SUBNET) ? subnet(admitted, id) : admitted;
        }
        for (String id : pasted) {
            admitted = member(admitted, id);
        }
        return admitted;
    }

    private static Design network(Design design, String id) {
        Optional<CidrBlock> block = Allocation.block(design.resources().get(id));
        boolean clash = block.isPresent()
                && Networks.all(design)
                        .filter(n -> !n.id().equals(id))
                        .flatMap(n -> Allocation.block(n).stream())
                        .anyMatch(block.get()::overlaps);
        Optional<CidrBlock> free = clash ? Allocation.network(design, id, block.get()) : Optional.empty();
        return free.map(to -> Renumbering.network(design, id, block.get(), to)).orElse(design);
    }

    private static Design subnet(Design design, String id) {
        Resource subnet = design.resources().get(id);
        Optional<Resource> network = Networks.around(design, subnet.place());
        Optional<CidrBlock> whole = network.flatMap(Allocation::block);
        Optional<CidrBlock> block = Allocation.block(subnet);
        if (whole.isEmpty() || block.isEmpty()) {
            return design;
        }
        List<CidrBlock> used = Allocation.used(design, network.get().id(), id);
        boolean fits = whole.get().contains(block.get()) && used.stream().noneMatch(block.get()::overlaps);
        return fits
                ? design
                : Allocation.subnet(whole.get(), used, block.get())
                        .map(to -> Renumbering.subnet(design, id, to))
                        .orElse(design);
    }

    private static Design member(Design design, String id) {
        Resource resource = design.resources().get(id);
        List<String> groups = resource.groups().stream()
                .filter(g -> design.groups()
                        .find(g)
                        .filter(group -> SecurityGroups.standsIn(design, resource, group.network()))
                        .isPresent())
                .toList();
        return groups.size() == resource.groups().size() ? design : design.with(resource.withGroups(groups));
    }
}
