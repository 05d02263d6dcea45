package dev.skydraft.pattern;

import dev.skydraft.design.Design;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import java.util.List;

/// A web application that survives the loss of a zone.
final class WebApp {
    static final String NAT_EACH = "nat-each";
    static final String NAT_ONE = "nat-one";
    static final String PUBLIC = "public";

    private static final Text NAME = Questions.name("Web app");
    private static final Choice WAY_OUT = Choice.of(
                    "wayOut", "Way out to the internet", "How tasks pull images and call other services.")
            .option(NAT_EACH, "A NAT gateway in each zone")
            .option(NAT_ONE, "One NAT gateway for both zones")
            .option(PUBLIC, "Public addresses, no NAT gateway")
            .or(NAT_EACH);

    static final Pattern PATTERN = new Pattern(
            "web-app",
            "Web App over Two Zones",
            "Load balancer, container service and Multi-AZ database in public, private and data subnets of two zones. "
                    + "It goes on when a zone is lost.",
            List.of(NAME, Questions.LOAD, WAY_OUT),
            WebApp::draw);

    private WebApp() {}

    private static Design draw(Values answers) {
        var sheet = new Sheet();
        var app = new AppDrawing(sheet, answers.get(NAME), AppTier.of(answers.get(Questions.LOAD)));
        app.network(answers.get(WAY_OUT));
        app.entry(false);
        app.services(false);
        return sheet.design(answers.get(NAME));
    }
}
