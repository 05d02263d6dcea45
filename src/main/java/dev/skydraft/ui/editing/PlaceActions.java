package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Subnet;
import dev.skydraft.change.Adding;
import dev.skydraft.change.Room;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.gesture.WayOut;
import dev.skydraft.ui.workspace.Prompts;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/// Places a resource once more: a load balancer in another subnet, a database's standby in another zone.
public final class PlaceActions {
    public final Action alsoPlace;

    private final Workspace workspace;
    private final Prompts prompts;

    public PlaceActions(Workspace workspace, Prompts prompts) {
        this.workspace = workspace;
        this.prompts = prompts;
        alsoPlace = Action.of("edit-alsoPlace", "Also Place In…", this::alsoPlace)
                .key("Shortcut+Shift+D")
                .when(workspace.activeHas(
                        DocumentModel::selectionProperty, _ -> selected().isPresent()));
    }

    /// The one selected resource, unless it is a container, which has one place only.
    private Optional<Resource> selected() {
        DocumentModel document = workspace.active();
        return document.selection()
                .singleResource()
                .flatMap(document.design()::find)
                .filter(r -> !r.kind().container());
    }

    private void alsoPlace() {
        DocumentModel document = workspace.active();
        selected().ifPresent(resource -> {
            List<Destination> choices =
                    Adding.furtherPlaces(document.design(), document.environment(), resource).stream()
                            .map(container -> Destination.of(document.design(), Optional.of(container.id())))
                            .toList();
            if (choices.isEmpty()) {
                document.tell(nowhere(document, resource));
                return;
            }
            prompts.askChoice("Place " + resource.name() + " once more", "Also in", choices, choices.getFirst())
                    .ifPresent(choice -> choice.container().ifPresent(in -> place(document, resource, in)));
        });
    }

    private static Message nowhere(DocumentModel document, Resource resource) {
        String sentence = resource.name() + " has no other container here that takes it.";
        return document.design().around(resource.place()).stream()
                .filter(c -> c.has(Trait.NETWORK) && resource.kind().livesIn().contains(Scope.SUBNET))
                .findFirst()
                .map(network -> WayOut.adding(document, sentence, Subnet.KIND, network))
                .orElseGet(() -> Message.warning(sentence));
    }

    private static void place(DocumentModel document, Resource resource, String container) {
        Optional<String> in = Optional.of(container);
        Bounds size = resource.at().getFirst().bounds();
        document.edit(
                design -> Adding.placement(design, resource.id(), in, Room.in(design, container, size.w(), size.h())));
    }
}
