package dev.skydraft.net;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a block is written: an address, a slash, a prefix length, and nothing else. An IPv4 address is a dotted quad, an
/// IPv6 address one of the forms of RFC 4291 without a zone.
///
/// The library reads much more (wildcards, ranges, netmasks, octal and hexadecimal numbers, fewer than four numbers),
/// which no provider takes and which a reader of the design may take for something else; so the shape is checked here.
final class CidrSyntax {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern IPV6_CHARACTERS = Pattern.compile("[0-9A-Fa-f:.]*");
    private static final int LARGEST_OCTET = 255;
    private static final IPAddressStringParameters PLAIN = new IPAddressStringParameters.Builder()
            .getIPv6AddressParametersBuilder()
            .allowBinary(false)
            .allowUnlimitedLeadingZeros(false)
            .getParentBuilder()
            .toParams();

    private CidrSyntax() {}

    /// What keeps the text from being a block, empty if nothing does.
    static Optional<String> problem(String text) {
        if (text.isEmpty()) {
            return Optional.of("no block is given; expected one such as 10.0.0.0/16");
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("a block is written without spaces");
        }
        return addressProblem(addressPart(text)).or(() -> prefixProblem(text));
    }

    /// The address of a text that has no problem.
    static IPAddress address(String text) {
        return new IPAddressString(addressPart(text), PLAIN).getAddress();
    }

    /// The prefix length of a text that has no problem.
    static int prefixLength(String text) {
        return Integer.parseInt(text.substring(text.indexOf('/') + 1));
    }

    private static String addressPart(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private static boolean isIpv6(String text) {
        return addressPart(text).contains(":");
    }

    private static Optional<String> addressProblem(String address) {
        return isIpv6(address) ? ipv6Problem(address) : ipv4Problem(address);
    }

    private static Optional<String> ipv4Problem(String address) {
        String[] octets = address.split("\\.", -1);
        if (octets.length != 4) {
            return Optional.of("an IPv4 address is four numbers with dots between them, such as 10.0.0.0");
        }
        return Stream.of(octets)
                .filter(octet -> !isNumberUpTo(LARGEST_OCTET, octet))
                .findFirst()
                .map(octet -> "\"" + octet + "\" is not a number from 0 to 255" + leadingZeroHint(octet));
    }

    /// Programs disagree on whether 010 is ten or eight, so neither is guessed.
    private static String leadingZeroHint(String octet) {
        return octet.matches("0[0-9]+") ? " without leading zeros" : "";
    }

    private static Optional<String> ipv6Problem(String address) {
        boolean plain = IPV6_CHARACTERS.matcher(address).matches()
                && isDottedQuadIfDotted(address.substring(address.lastIndexOf(':') + 1))
                && new IPAddressString(address, PLAIN).isIPv6();
        return plain ? Optional.empty() : Optional.of("\"" + address + "\" is not an IPv6 address such as 2001:db8::");
    }

    /// The last 32 bits of an IPv6 address may be written as an IPv4 address.
    private static boolean isDottedQuadIfDotted(String lastGroup) {
        return !lastGroup.contains(".") || ipv4Problem(lastGroup).isEmpty();
    }

    private static Optional<String> prefixProblem(String text) {
        IpVersion version = isIpv6(text) ? IpVersion.V6 : IpVersion.V4;
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.of("a block needs a prefix length such as "
                    + (version == IpVersion.V6 ? "2001:db8::/56" : "10.0.0.0/16"));
        }
        String prefix = text.substring(slash + 1);
        return isNumberUpTo(version.bits(), prefix) ? Optional.empty() : Optional.of(version.prefixRule());
    }

    private static boolean isNumberUpTo(int largest, String digits) {
        return NUMBER.matcher(digits).matches() && Integer.parseInt(digits) <= largest;
    }
}
