package dev.skydraft.load;

import dev.skydraft.kind.Calls;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// GB a month that requests carry there and answers carry back; each is empty while a size is unknown.
record Bytes(Optional<BigDecimal> requests, Optional<BigDecimal> responses) {
    static final Bytes NONE = new Bytes(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO));

    /// So many requests and answers of these sizes.
    static Bytes of(BigDecimal requests, Optional<BigDecimal> requestKb, Optional<BigDecimal> responseKb) {
        return new Bytes(requestKb.map(kb -> gb(requests, kb)), responseKb.map(kb -> gb(requests, kb)));
    }

    private static BigDecimal gb(BigDecimal requests, BigDecimal kb) {
        return requests.multiply(kb).divide(Calls.KB_A_GB, MathContext.DECIMAL64);
    }

    Bytes plus(Bytes more) {
        return new Bytes(sum(requests, more.requests), sum(responses, more.responses));
    }

    /// The share that some of several wires carry, on which requests are spread evenly.
    Bytes share(int some, int all) {
        return some == all ? this : new Bytes(part(requests, some, all), part(responses, some, all));
    }

    Optional<BigDecimal> both() {
        return sum(requests, responses);
    }

    static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(a -> other.map(b -> a.add(b, MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> part(Optional<BigDecimal> gb, int some, int all) {
        return gb.map(g -> g.multiply(BigDecimal.valueOf(some)).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64));
    }
}
