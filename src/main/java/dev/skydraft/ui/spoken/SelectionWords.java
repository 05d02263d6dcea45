package dev.skydraft.ui.spoken;

import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.pricing.Money;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Reckoning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is selected, as it is read out: "TaskFlow API, container service, in Private subnet A and Private subnet B, 6
/// connections, at least $57.67 a month".
public final class SelectionWords {
    private final Deployment deployment;
    private final Reckoning reckoning;

    private SelectionWords(Deployment deployment, Reckoning reckoning) {
        this.deployment = deployment;
        this.reckoning = reckoning;
    }

    public static String of(DocumentModel document) {
        return of(document.deployment(), document.reckoningProperty().get(), document.selection());
    }

    /// @param reckoning bills and findings, as far as they are reckoned
    public static String of(Deployment deployment, Reckoning reckoning, Selection selection) {
        var words = new SelectionWords(deployment, reckoning);
        Design design = deployment.design();
        Selection alive = selection.in(design);
        if (alive.isEmpty()) {
            return "Nothing is selected";
        }
        return alive.singleResource()
                .map(id -> words.resource(design.resources().get(id), alive))
                .or(() -> alive.singleConnection()
                        .map(id -> words.connection(design.connections().get(id))))
                .orElseGet(() -> Wording.name(design, alive));
    }

    private String resource(Resource designed, Selection selection) {
        Resource resource = deployment.find(designed.id()).orElse(designed);
        List<Placement> placements = designed.at().stream()
                .filter(p -> selection.has(new PlacementRef(designed.id(), p.key())))
                .toList();
        return joined(
                resource.name(),
                Wording.inSentence(resource.kind().label()),
                part(designed, placements),
                where(placements),
                absence(designed, placements),
                holds(designed),
                connections(designed.id()),
                cost(designed.id()),
                findings(designed.id()));
    }

    private String connection(Connection designed) {
        Optional<Connection> here = deployment.connections().find(designed.id());
        Connection connection = here.orElse(designed);
        Design design = deployment.design();
        return joined(
                "Connection from " + Wording.name(design, connection.from()) + " to "
                        + Wording.name(design, connection.to()),
                connection.name(),
                connection
                        .kind()
                        .summary()
                        .of(connection.values(), deployment.settings().provider()),
                here.isPresent() ? "" : absent(),
                cost(designed.id()),
                findings(designed.id()));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }

    /// What the only one of several placements is to its resource.
    private static String part(Resource resource, List<Placement> placements) {
        return resource.at().size() > 1 && placements.size() == 1
                ? switch (placements.getFirst().role()) {
                    case PRIMARY -> "primary";
                    case STANDBY -> "standby";
                    case MEMBER -> "";
                }
                : "";
    }

    private String where(List<Placement> placements) {
        List<String> names = placements.stream()
                .flatMap(p -> deployment.design().container(p).stream())
                .map(Resource::name)
                .distinct()
                .toList();
        return names.isEmpty() ? "" : "in " + Wording.list(names);
    }

    private String absence(Resource resource, List<Placement> placements) {
        boolean gone = placements.stream().noneMatch(p -> deployment.has(new PlacementRef(resource.id(), p.key())));
        return gone ? absent() : "";
    }

    private String absent() {
        return "absent in " + deployment.environment().name();
    }

    private String holds(Resource resource) {
        if (!resource.kind().container()) {
            return "";
        }
        long inside = Places.withContents(deployment.design(), List.of(Places.first(resource))).stream()
                .map(PlacementRef::resource)
                .filter(id -> !id.equals(resource.id()))
                .distinct()
                .count();
        return inside == 0 ? "empty" : "holds " + Wording.count((int) inside, "resource") + costInside(resource);
    }

    /// What is charged for all of what stands in a container and nowhere else.
    private String costInside(Resource container) {
        Set<String> inside = Places.wholly(deployment.design(), List.of(Places.first(container)));
        inside.remove(container.id());
        return reckoning
                .estimate(deployment.environment().id())
                .map(estimate -> estimate.share(inside))
                .filter(share -> !share.isNothing())
                .map(share -> (share.known().signum() == 0 ? ", " : " for ") + cost(share.known(), share.unknown()))
                .orElse("");
    }

    private String connections(String resource) {
        int count = (int) deployment.connections().stream()
                .filter(c -> c.from().equals(resource) || c.to().equals(resource))
                .count();
        return count == 0 ? "" : Wording.count(count, "connection");
    }

    private String cost(String element) {
        return reckoning
                .estimate(deployment.environment().id())
                .flatMap(estimate -> estimate.find(element))
                .map(bill -> cost(bill.known(), bill.unknown()))
                .orElse("");
    }

    /// Unknown is not zero.
    private static String cost(BigDecimal known, int unknown) {
        String monthly = Money.dollars(known) + " a month";
        if (unknown == 0) {
            return monthly;
        }
        return known.signum() == 0 ? "cost unknown" : "at least " + monthly;
    }

    private String findings(String element) {
        return FindingWords.of(reckoning.findings(deployment.environment().id()).stream()
                .filter(f -> f.elements().contains(element))
                .toList());
    }
}
