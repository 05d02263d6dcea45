package dev.skydraft.network;

import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Provider;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.math.BigInteger;
import java.util.Optional;

/// The addresses of one subnet.
///
/// @param subnet as the environment has it
/// @param provider who keeps some of its addresses
public record SubnetPlan(Resource subnet, Provider provider) {
    /// Its block; empty if none is set or the text is malformed.
    public Optional<CidrBlock> block() {
        return subnet.find(Networking.CIDR).flatMap(CidrText::block);
    }

    /// All addresses of its block.
    public Optional<BigInteger> total() {
        return block().map(CidrBlock::size);
    }

    /// The addresses that the provider leaves for resources.
    public Optional<BigInteger> usable() {
        return block().map(b -> ProviderLimits.usable(provider, b));
    }
}
