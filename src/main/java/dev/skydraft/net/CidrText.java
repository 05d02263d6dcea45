package dev.skydraft.net;

import inet.ipaddr.IPAddress;
import java.util.Optional;

/// An address block as somebody typed it, with what it turned out to mean. Any text can be held, so that a design with
/// a mistyped block opens, shows what is wrong and loses nothing. Two are equal if their texts are.
///
/// The text is one of three things: a canonical block; a block with host bits set, that is, bits behind the prefix,
/// such as `10.0.0.5/24`, for which [#block()] offers the canonical one; or malformed, with no block at all.
public final class CidrText {
    private final String text;
    private final Optional<CidrBlock> block;
    private final Optional<String> problem;

    private CidrText(String text, Optional<CidrBlock> block, Optional<String> problem) {
        this.text = text;
        this.block = block;
        this.problem = problem.map(reason -> text.isEmpty() ? reason : text + ": " + reason);
    }

    public static CidrText of(String text) {
        Optional<String> malformed = CidrSyntax.problem(text);
        return malformed.isPresent() ? new CidrText(text, Optional.empty(), malformed) : ofWellFormed(text);
    }

    private static CidrText ofWellFormed(String text) {
        IPAddress address = CidrSyntax.address(text);
        CidrBlock block = CidrBlock.around(address, CidrSyntax.prefixLength(text));
        Optional<String> hostBits = address.getValue().equals(block.first())
                ? Optional.empty()
                : Optional.of("bits are set behind the first " + block.prefixLength() + "; the block is " + block);
        return new CidrText(text, Optional.of(block), hostBits);
    }

    /// Exactly what was typed.
    public String text() {
        return text;
    }

    /// The canonical block that the text means; empty if it is malformed.
    public Optional<CidrBlock> block() {
        return block;
    }

    /// Whether the text means a block without host bits, so that there is nothing to mend. How an IPv6 address is spelt
    /// does not matter here.
    public boolean isCanonical() {
        return problem.isEmpty();
    }

    /// What is wrong with the text and what was expected, in one sentence that begins with it.
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CidrText cidr && text.equals(cidr.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
