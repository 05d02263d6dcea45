package dev.skydraft.storage;

import java.util.List;

/// A good design file, and what one change after another makes of it.
final class BrokenDesigns {
    static final String GOOD = """
        {
        "version": 1,
        "name": "Shop",
        "environments": [
        {"id": "prod", "name": "Prod", "settings": {"hours": 730}},
        {"id": "dev", "name": "Dev", "basedOn": "prod",
         "overrides": {
          "api": {"cpu": 0.5}},
         "present": {
          "api/b": false}}
        ],
        "resources": [
        {"id": "api", "kind": "container-service", "name": "API", "groups": ["web"], "values": {"port": 3000, "cpu": 1, "arch": "arm64", "publicIp": true, "environment": ["URL"], "desired": 2},
         "at": [
          {"key": "a", "in": "public-a", "x": 1, "y": 2, "w": 160, "h": 64},
          {"key": "b", "in": "public-a", "x": 1, "y": 90, "w": 160, "h": 64, "z": 1, "locked": true}]},
        {"id": "public-a", "kind": "subnet", "name": "Public", "values": {"cidr": "10.0.0.0/24"},
         "at": [
          {"key": "main", "in": "vpc", "x": 10, "y": 50, "w": 300, "h": 200}]},
        {"id": "users", "kind": "users", "name": "Users",
         "at": [
          {"key": "main", "x": 0, "y": 0, "w": 140, "h": 56}]},
        {"id": "vpc", "kind": "vpc", "name": "VPC",
         "at": [
          {"key": "main", "x": 0, "y": 100, "w": 400, "h": 300}]}
        ],
        "connections": [
        {"id": "users-api", "kind": "traffic", "from": "users", "to": "api", "values": {"port": 443}, "via": [{"from": "main", "to": "a", "first": "y", "at": [80]}]}
        ],
        "groups": [
        {"id": "web", "name": "Web", "network": "vpc",
         "rules": [
          {"direction": "in", "protocol": "tcp", "ports": "443", "peer": "0.0.0.0/0"}]}
        ],
        "views": [
        {"id": "web-tier", "name": "Web tier", "filter": {"categories": ["compute"], "within": ["web"], "tags": ["owner:web"], "neighbours": true}, "collapsed": ["public-a"], "crop": {"x": 0, "y": 0, "w": 500, "h": 401}, "overlay": "cost", "camera": {"x": 7, "y": 8, "zoom": 90}}
        ]
        }
        """;

    /// One change that makes the file unusable.
    ///
    /// @param was what stands in [#GOOD] once
    /// @param is what stands there instead, with § in front of the word that the problem points at
    /// @param sentence why it is refused
    record Change(String was, String is, String sentence) {
        String file() {
            return marked().replace("§", "");
        }

        String problem(String file) {
            String before = marked().substring(0, marked().indexOf('§'));
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            return "%s:%d:%d: %s".formatted(file, line, column, sentence);
        }

        private String marked() {
            int at = GOOD.indexOf(was);
            if (at < 0 || at != GOOD.lastIndexOf(was)) {
                throw new IllegalArgumentException("The good file does not hold once " + was);
            }
            return GOOD.replace(was, is);
        }

        @Override
        public String toString() {
            return was + " > " + is;
        }
    }

    /// Of another shape than the schema says.
    static final List<Change> MISSHAPED = List.of(
            new Change("{\n\"version\": 1,\n", "§{\n", "The field \"version\" is missing in the design, expected 1"),
            new Change("\"version\": 1", "\"version\": §\"1\"", "\"version\" is \"1\", expected a whole number"),
            new Change("\"version\": 1", "\"version\": §0", "\"version\" is 0, expected 1"),
            new Change(
                    "{\n\"version\": 1,\n\"name\": \"Shop\",\n",
                    "§{\n\"version\": 1,\n",
                    "The field \"name\" is missing in the design"),
            new Change("\"Shop\"", "§null", "\"name\" is null, expected text in double quotes"),
            new Change(
                    "{\n\"version\": 1,\n\"name\": \"Shop\",\n\"environments\"",
                    "§{\n\"version\": 1,\n\"name\": \"Shop\",\n\"layers\"",
                    "The field \"environments\" is missing in the design"),
            new Change(
                    "\"environments\": [",
                    "\"environments\": §[], \"x\": [",
                    "\"environments\" is an empty list, expected at least one"),
            new Change("\"resources\": [", "\"resources\": §5, \"x\": [", "\"resources\" is 5, expected a list"),
            new Change(
                    "\"connections\": [",
                    "\"connections\": [§[],",
                    "A connection is an empty list, expected an object"),
            new Change("\"via\": [", "\"via\": [§7, ", "A bent line is 7, expected an object"),
            new Change("\"first\": \"y\"", "\"first\": §\"z\"", "\"first\" is \"z\", expected \"x\" or \"y\""),
            new Change("\"at\": [80]", "\"at\": §[]", "\"at\" is an empty list, expected at least one"),
            new Change("\"at\": [80]", "\"at\": [§8.5]", "\"at\" is 8.5, expected a whole number"),
            new Change("{\"id\": \"users\", ", "§{", "The field \"id\" is missing here"),
            new Change(
                    "\"id\": \"users\"",
                    "\"id\": §\"Users!\"",
                    "\"id\" is \"Users!\", expected lower-case letters, digits and single hyphens, such as"
                            + " \"public-a\""),
            new Change(
                    "{\"id\": \"users\", \"kind\": \"users\", ",
                    "§{\"id\": \"users\", ",
                    "The field \"kind\" is missing here"),
            new Change("\"groups\": [\"web\"]", "\"groups\": [§7]", "\"groups\" is 7, expected text in double quotes"),
            new Change("\"groups\": [\"web\"]", "\"tags\": [§7]", "\"tags\" is 7, expected text in double quotes"),
            new Change(
                    "\"values\": {\"cidr\": \"10.0.0.0/24\"}",
                    "\"values\": §[]",
                    "\"values\" is an empty list, expected an object"),
            new Change("\"cpu\": 1", "\"cpu\": §\"two\"", "\"cpu\" is \"two\", expected a number"),
            new Change("\"port\": 3000", "\"port\": §3000.5", "\"port\" is 3000.5, expected a whole number"),
            new Change("\"arm64\"", "§\"arm\"", "Architecture is \"arm\", expected one of x86-64, arm64"),
            new Change("\"locked\": true", "\"locked\": §1", "\"locked\" is 1, expected true or false"),
            new Change(
                    "\"publicIp\": true", "\"publicIp\": §\"yes\"", "\"publicIp\" is \"yes\", expected true or false"),
            new Change("[\"URL\"]", "§\"URL\"", "\"environment\" is \"URL\", expected a list"),
            new Change("\"10.0.0.0/24\"", "§10", "\"cidr\" is 10, expected text in double quotes"),
            new Change("\"x\": 10", "\"x\": §10.5", "\"x\" is 10.5, expected a whole number"),
            new Change(
                    "\"x\": 10",
                    "\"x\": §12345678901",
                    "\"x\" is 12345678901, expected a whole number that is not so large"),
            new Change(
                    "{\"key\": \"main\", \"in\": \"vpc\", \"x\": 10, ",
                    "§{\"key\": \"main\", \"in\": \"vpc\", ",
                    "The field \"x\" is missing here"),
            new Change("\"z\": 1", "\"z\": §null", "\"z\" is null, expected a whole number"),
            new Change(
                    "\"at\": [\n  {\"key\": \"main\", \"x\": 0, \"y\": 0, \"w\": 140, \"h\": 56}]",
                    "\"at\": §[]",
                    "\"at\" is an empty list, expected at least one"),
            new Change(
                    "\"direction\": \"in\"",
                    "\"direction\": §\"inbound\"",
                    "\"direction\" is \"inbound\", expected \"in\" or \"out\""),
            new Change("\"tcp\"", "§\"TCP\"", "\"protocol\" is \"TCP\", expected one of tcp, udp, icmp, all"),
            new Change(
                    "\"443\"",
                    "§\"443-\"",
                    "\"ports\" is \"443-\", expected one port such as \"443\" or a range such as \"8000-8010\""),
            new Change("{\"cpu\": 0.5}", "§1", "The override of \"api\" is 1, expected an object"),
            new Change("\"api/b\": false", "\"api/b\": §0", "The presence of \"api/b\" is 0, expected true or false"),
            new Change("{\"hours\": 730}", "{\"hours\": §\"all\"}", "\"hours\" is \"all\", expected a number"),
            new Change("\"basedOn\": \"prod\"", "\"basedOn\": §1", "\"basedOn\" is 1, expected text in double quotes"),
            new Change(
                    "\"Prod\", ",
                    "\"Prod\", \"basedOn\": §\"dev\", ",
                    "The first environment \"prod\" is based on \"dev\", expected it to be based on no other"),
            new Change(
                    "{\"id\": \"dev\", \"name\": \"Dev\", \"basedOn\": \"prod\",",
                    "{\"id\": §\"dev\", \"name\": \"Dev\",",
                    "The environment \"dev\" is based on none, expected one that leads to the root \"prod\""),
            new Change(
                    "{\"id\": \"web-tier\", \"name\": \"Web tier\"",
                    "§{\"id\": \"web-tier\"",
                    "The field \"name\" is missing here"),
            new Change("[\"owner:web\"]", "§\"owner:web\"", "\"tags\" is \"owner:web\", expected a list"),
            new Change("\"neighbours\": true", "\"neighbours\": §1", "\"neighbours\" is 1, expected true or false"),
            new Change("[\"public-a\"]", "[§{}]", "\"collapsed\" is an object, expected text in double quotes"),
            new Change(
                    "\"crop\": {\"x\": 0, \"y\": 0, \"w\": 500, \"h\": 401}",
                    "\"crop\": §[]",
                    "\"crop\" is an empty list, expected an object"),
            new Change("\"h\": 401", "\"h\": §4.5", "\"h\" is 4.5, expected a whole number"),
            new Change("\"overlay\": \"cost\"", "\"overlay\": §7", "\"overlay\" is 7, expected text in double quotes"),
            new Change("{\"x\": 7, \"y\"", "§{\"y\"", "The field \"x\" is missing here"));

    /// Of the right shape, but with ends, containers, ids or numbers that no design can have.
    static final List<Change> IMPOSSIBLE = List.of(
            new Change(
                    "\"to\": \"api\"",
                    "\"to\": §\"apl\"",
                    "The connection \"users-api\" ends at \"apl\", which does not exist"),
            new Change(
                    "\"from\": \"users\"",
                    "\"from\": §\"web\"",
                    "The connection \"users-api\" ends at \"web\", which does not exist"),
            new Change(
                    "\"in\": \"vpc\"",
                    "\"in\": §\"vpn\"",
                    "The resource \"public-a\" stands in \"vpn\", which does not exist"),
            new Change(
                    "\"in\": \"vpc\"",
                    "\"in\": §\"users\"",
                    "The resource \"public-a\" stands in \"users\", which holds no other resources"),
            new Change("\"in\": \"vpc\"", "\"in\": §\"public-a\"", "The container \"public-a\" stands in itself"),
            new Change(
                    "{\"key\": \"main\", \"x\": 0, \"y\": 100",
                    "{\"key\": \"main\", \"in\": §\"public-a\", \"x\": 0, \"y\": 100",
                    "The container \"vpc\" stands in itself"),
            new Change(
                    "\"id\": \"users\"", "\"id\": §\"api\"", "Two elements have the id \"api\", expected unique ids"),
            new Change("\"id\": \"web\"", "\"id\": §\"api\"", "Two elements have the id \"api\", expected unique ids"),
            new Change(
                    "\"at\": [\n  {\"key\": \"main\", \"x\": 0, \"y\": 100, \"w\": 400, \"h\": 300}]",
                    "\"at\": [\n"
                            + "  {\"key\": \"main\", \"x\": 0, \"y\": 100, \"w\": 400, \"h\": 300}, {\"key\": §\"b\","
                            + " \"x\": 0, \"y\": 0, \"w\": 9, \"h\": 9}]",
                    "The container \"vpc\" has 2 placements, expected one"),
            new Change(
                    "\"key\": \"b\"",
                    "\"key\": §\"a\"",
                    "The resource \"api\" has two placements with the key \"a\", expected unique keys"),
            new Change(
                    "\"network\": \"vpc\"",
                    "\"network\": §\"vpn\"",
                    "The security group \"web\" belongs to the network \"vpn\", which does not exist"),
            new Change(
                    "\"basedOn\": \"prod\"",
                    "\"basedOn\": §\"test\"",
                    "The environment \"dev\" is based on \"test\", expected a chain that ends at the root \"prod\""),
            new Change(
                    "\"basedOn\": \"prod\"",
                    "\"basedOn\": §\"dev\"",
                    "The environment \"dev\" is based on \"dev\", expected a chain that ends at the root \"prod\""),
            new Change(
                    "\"id\": \"dev\"",
                    "\"id\": §\"prod\"",
                    "Two environments have the id \"prod\", expected unique ids"),
            new Change(
                    "{\"id\": \"web-tier\", ",
                    "{\"id\": \"web-tier\", \"name\": \"One\"}, {\"id\": §\"web-tier\", ",
                    "Two views have the id \"web-tier\", expected unique ids"),
            new Change(
                    "\"name\": \"Users\",\n",
                    "\"name\": \"Users\", §\"name\": \"U\",\n",
                    "The field \"name\" stands twice here, expected once"),
            new Change(
                    "\"name\": \"Shop\",\n",
                    "\"name\": \"Shop\",\n§\"name\": \"Stop\",\n",
                    "The field \"name\" stands twice here, expected once"),
            new Change("\"x\": 10", "\"x\": §1e1", "\"x\" is 1e1, expected a whole number"),
            new Change(
                    "\"cpu\": 1",
                    "\"cpu\": §1e999999999",
                    "CPU needs a number of at most 30 digits before and behind the point"));

    private BrokenDesigns() {}
}
