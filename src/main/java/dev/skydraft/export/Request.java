package dev.skydraft.export;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.stream.Stream;

/// What an exporter is asked for.
///
/// @param environments ids of the environments wanted, in the order wanted; none means the root
/// @param options what is set of [Exporter#options]
public record Request(Design design, List<String> environments, Values options) {
    public Request {
        environments = environments.isEmpty() ? List.of(design.root().id()) : List.copyOf(environments);
    }

    public static Request of(Design design, String... environments) {
        return new Request(design, List.of(environments), Values.NONE);
    }

    public Request with(Values newOptions) {
        return new Request(design, environments, newOptions);
    }

    /// The design in each environment.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public Stream<Deployment> deployments() {
        return environments.stream().map(id -> Deployment.of(design, id));
    }
}
