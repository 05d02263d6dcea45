package dev.skydraft.load;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// What traffic brings to one resource or connection in a month.
///
/// @param requests that reach it
/// @param writes those that change something
/// @param bytes that they and their answers carry
/// @param logGb of logs sent to it; empty while the size of what is logged is unknown
record Load(BigDecimal requests, BigDecimal writes, Bytes bytes, Optional<BigDecimal> logGb) {
    static final Load NONE = new Load(BigDecimal.ZERO, BigDecimal.ZERO, Bytes.NONE, Optional.of(BigDecimal.ZERO));

    static Load requests(BigDecimal requests, BigDecimal writes, Bytes bytes) {
        return new Load(requests, writes, bytes, NONE.logGb);
    }

    /// Bytes that pass through without being asked of it.
    static Load passing(Bytes bytes) {
        return new Load(BigDecimal.ZERO, BigDecimal.ZERO, bytes, NONE.logGb);
    }

    static Load logs(Bytes sent) {
        return new Load(BigDecimal.ZERO, BigDecimal.ZERO, sent, sent.requests());
    }

    Load plus(Load more) {
        return new Load(
                requests.add(more.requests, MathContext.DECIMAL64),
                writes.add(more.writes, MathContext.DECIMAL64),
                bytes.plus(more.bytes),
                Bytes.sum(logGb, more.logGb));
    }
}
