package dev.skydraft.export;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.kind.Values;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.OwnPrices;
import dev.skydraft.view.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What an exporter is asked for.
///
/// @param environments ids of the environments wanted, in the order wanted; none means the root
/// @param view what of the design to draw; empty for all of it
/// @param options what is set of [Exporter#options]
/// @param whole what an overlay tells of: the design, unless that is a part of another
/// @param estimator reckons bills, for what tells of costs; asked for by nothing else
public record Request(
        Design design,
        List<String> environments,
        Optional<View> view,
        Values options,
        Design whole,
        Supplier<Estimator> estimator) {
    public Request {
        environments = environments.isEmpty() ? List.of(design.root().id()) : List.copyOf(environments);
    }

    public static Request of(Design design, String... environments) {
        return new Request(design, List.of(environments), Optional.empty(), Values.NONE, design, Request::usual);
    }

    public Request with(Values newOptions) {
        return new Request(design, environments, view, newOptions, whole, estimator);
    }

    /// The same, drawn as a view shows it.
    public Request in(View shown) {
        return new Request(design, environments, Optional.of(shown), options, whole, estimator);
    }

    /// The same of a design that is part of another.
    public Request partOf(Design all) {
        return new Request(design, environments, view, options, all, estimator);
    }

    /// The same at other prices.
    public Request at(Supplier<Estimator> prices) {
        return new Request(design, environments, view, options, whole, prices);
    }

    /// At the prices that hold for a design without a file.
    private static Estimator usual() {
        return new Estimator(OwnPrices.book(Optional.empty()));
    }

    /// What is drawn of the design in each environment.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public Stream<Deployment> deployments() {
        return environments.stream().map(id -> shown(Deployment.of(design, id)));
    }

    /// What is drawn of the whole.
    public Deployment shown(Deployment whole) {
        return view.map(v -> Shown.of(whole, v)).orElse(whole);
    }
}
