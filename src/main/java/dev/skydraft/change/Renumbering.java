package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Gives VPCs and subnets other blocks.
public final class Renumbering {
    private Renumbering() {}

    /// The design with a VPC in another block of the same size, and its subnets at the same offsets in it. Blocks that
    /// lie outside the VPC stay as they are.
    public static Design network(Design design, String network, CidrBlock from, CidrBlock to) {
        Design renumbered = renumbered(design, network, text -> shifted(text, from, to));
        for (Resource subnet : Networks.subnets(design, network)) {
            renumbered = renumbered(renumbered, subnet.id(), text -> shifted(text, from, to));
        }
        return renumbered;
    }

    /// The design with a subnet in another block in every environment.
    static Design subnet(Design design, String subnet, CidrBlock to) {
        return renumbered(design, subnet, _ -> CidrText.of(to.toString()));
    }

    /// Changes the block on the resource and in each environment that overrides it.
    private static Design renumbered(Design design, String resource, UnaryOperator<CidrText> change) {
        return design.withResource(resource, r -> r.withValues(renumbered(r.values(), change)))
                .withEnvironments(design.environments().stream()
                        .map(e -> e.override(resource).has(Networking.CIDR)
                                ? e.withOverride(resource, renumbered(e.override(resource), change))
                                : e)
                        .toList());
    }

    private static Values renumbered(Values values, UnaryOperator<CidrText> change) {
        return values.own(Networking.CIDR)
                .map(text -> values.with(Networking.CIDR, change.apply(text)))
                .orElse(values);
    }

    private static CidrText shifted(CidrText text, CidrBlock from, CidrBlock to) {
        Optional<CidrBlock> block = text.block().filter(from::contains);
        return block.map(b -> CidrText.of(shifted(b, from, to).toString())).orElse(text);
    }

    private static CidrBlock shifted(CidrBlock block, CidrBlock from, CidrBlock to) {
        BigInteger offset = block.first().subtract(from.first());
        return CidrBlock.of(to.version(), to.first().add(offset), block.prefixLength());
    }
}
