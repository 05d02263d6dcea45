package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.List;

/// The properties that every connection shares that carries requests: how many, and how large.
public final class Calls {
    public static final Amount FAN_OUT = Amount.of(
            "fanOut",
            "Fan-out",
            "requests",
            "Requests to the target for each request that reaches the source; 1 unless set, and none to what is only "
                    + "asked when something starts, such as secrets.");
    public static final Amount REQUEST_KB = Amount.of(
            "requestKb", "Request size", "KB", "Size of one request; as in the environment's traffic unless set.");
    public static final Amount RESPONSE_KB = Amount.of(
            "responseKb", "Response size", "KB", "Size of one answer; as in the environment's traffic unless set.");
    public static final Amount WRITES = Amount.of(
                    "writePercent", "Writes", "%", "Share of the requests that change something at the target.")
            .within("0", "100")
            .or("0");
    public static final List<Property<?>> ALL = List.of(FAN_OUT, REQUEST_KB, RESPONSE_KB, WRITES);

    /// KB in a GB, as providers meter both.
    public static final BigDecimal KB_A_GB = BigDecimal.valueOf(1024 * 1024);

    private Calls() {}
}
