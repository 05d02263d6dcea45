package dev.skydraft.ui.inspector;

import dev.skydraft.design.Resource;
import dev.skydraft.ui.workspace.Prompts;
import java.util.List;
import java.util.Optional;

/// Asks which network a new security group belongs to, where there is more than one.
final class NetworkChoice {
    private final Prompts prompts;

    NetworkChoice(Prompts prompts) {
        this.prompts = prompts;
    }

    Optional<String> choose(List<Resource> networks) {
        if (networks.size() < 2) {
            return networks.stream().findFirst().map(Resource::id);
        }
        List<Option> options = networks.stream()
                .map(network -> new Option(network.id(), network.name()))
                .toList();
        return prompts.askChoice("New security group", "Network:", options, options.getFirst())
                .map(Option::id);
    }

    /// A network by its name, as a dialog lists it.
    private record Option(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }
}
