package dev.skydraft.network;

import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.AddressSpace;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// How one VPC divides its addresses.
///
/// @param network as the environment has it
/// @param subnets in the order of ids
public record NetworkPlan(Resource network, List<SubnetPlan> subnets) {
    public NetworkPlan {
        subnets = List.copyOf(subnets);
    }

    /// Its block; empty if none is set or the text is malformed.
    public Optional<CidrBlock> block() {
        return network.find(Networking.CIDR).flatMap(CidrText::block);
    }

    /// Addresses of the network; empty while its block is not valid.
    public Optional<BigInteger> total() {
        return block().map(CidrBlock::size);
    }

    /// The addresses that no subnet has; empty if the VPC has no block.
    public Optional<BigInteger> freeTotal() {
        return block().map(_ -> free().stream().map(CidrBlock::size).reduce(BigInteger.ZERO, BigInteger::add));
    }

    /// The addresses that no subnet has, as few blocks as can cover them, ascending.
    public List<CidrBlock> free() {
        return space().map(AddressSpace::free).orElse(List.of());
    }

    /// The lowest free block of a prefix length; empty if none is left or the VPC's addresses are too few for it.
    public Optional<CidrBlock> nextFree(int prefixLength) {
        return space().filter(s ->
                        prefixLength >= 0 && prefixLength <= s.whole().version().bits())
                .flatMap(s -> s.nextFree(prefixLength));
    }

    /// The whole VPC from its first to its last address, cut wherever a subnet begins or ends.
    public List<Segment> segments() {
        return block().map(this::segments).orElse(List.of());
    }

    private Optional<AddressSpace> space() {
        return block().map(whole -> new AddressSpace(
                whole, subnets.stream().flatMap(s -> s.block().stream()).toList()));
    }

    private List<Segment> segments(CidrBlock whole) {
        var segments = new ArrayList<Segment>();
        var here = new TreeSet<String>();
        BigInteger from = BigInteger.ZERO;
        for (Map.Entry<BigInteger, List<Consumer<TreeSet<String>>>> cut :
                cuts(whole).entrySet()) {
            BigInteger offset = cut.getKey();
            if (offset.compareTo(from) > 0) {
                segments.add(new Segment(from, offset.subtract(from), List.copyOf(here)));
            }
            cut.getValue().forEach(change -> change.accept(here));
            from = offset;
        }
        return segments;
    }

    /// Who comes and goes at which offset; the last cut is the end of the VPC.
    private TreeMap<BigInteger, List<Consumer<TreeSet<String>>>> cuts(CidrBlock whole) {
        var cuts = new TreeMap<BigInteger, List<Consumer<TreeSet<String>>>>();
        cuts.put(whole.size(), new ArrayList<>());
        for (SubnetPlan plan : subnets) {
            String id = plan.subnet().id();
            plan.block().filter(whole::overlaps).ifPresent(block -> {
                BigInteger first = block.first().subtract(whole.first()).max(BigInteger.ZERO);
                BigInteger end = block.last().add(BigInteger.ONE).subtract(whole.first());
                cuts.computeIfAbsent(first, _ -> new ArrayList<>()).add(ids -> ids.add(id));
                cuts.computeIfAbsent(end.min(whole.size()), _ -> new ArrayList<>())
                        .add(ids -> ids.remove(id));
            });
        }
        return cuts;
    }
}
