package dev.skydraft.bill.saving;

import dev.skydraft.change.Edit;
import dev.skydraft.change.Selection;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A tip tried out: an environment based on another, with the tip done in it.
public final class WhatIf {
    private WhatIf() {}

    /// The design with one more environment, the last, in which the tip is done; all others keep their bills.
    public static Edit of(Design design, String environment, Tip tip) {
        String name = freeName(design, design.environment(environment).name() + ": " + tip.name());
        Design based = WhatIfs.add(design, environment, name);
        String added = based.environments().getLast().id();
        Design tried = tip.change().in(based, added);
        return new Edit("Add what-if " + name, WhatIfs.kept(based, tried, added), Selection.NONE);
    }

    private static String freeName(Design design, String wanted) {
        var taken = design.environments().stream().map(Environment::name).collect(Collectors.toSet());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? wanted : wanted + " " + n)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
