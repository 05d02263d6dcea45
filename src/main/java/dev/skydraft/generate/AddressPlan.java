package dev.skydraft.generate;

import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import dev.skydraft.net.IpVersion;
import java.math.BigInteger;

/// The blocks of a synthetic design: the VPCs divide 10.0.0.0/8 (RFC 1918) one behind the other, each a /20, and the
/// subnets of a VPC are its first /24 blocks. Both lie within what AWS allows, /16 to /28.
final class AddressPlan {
    private static final int VPC_PREFIX = 20;
    private static final int SUBNET_PREFIX = 24;
    private static final BigInteger START = BigInteger.valueOf(10L << 24);

    static final int MOST_VPCS = 1 << (VPC_PREFIX - 8);

    private AddressPlan() {}

    static CidrText vpc(int vpc) {
        return text(firstAddress(vpc), VPC_PREFIX);
    }

    static CidrText subnet(int vpc, int subnet) {
        return text(firstAddress(vpc).add(size(SUBNET_PREFIX).multiply(BigInteger.valueOf(subnet))), SUBNET_PREFIX);
    }

    private static BigInteger firstAddress(int vpc) {
        return START.add(size(VPC_PREFIX).multiply(BigInteger.valueOf(vpc)));
    }

    private static BigInteger size(int prefix) {
        return BigInteger.ONE.shiftLeft(IpVersion.V4.bits() - prefix);
    }

    private static CidrText text(BigInteger first, int prefix) {
        return CidrText.of(CidrBlock.of(IpVersion.V4, first, prefix).toString());
    }
}
