package io.rolewright.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code rolewright verify-audit}: proves that nobody has changed the trail. */
@Command(
        name = "verify-audit",
        description = "Check every entry of the trail against the chain and its signed heads.",
        footer = {"", "Exit status: 0 the trail is whole, 3 something in it is not right."})
final class VerifyAuditCommand implements Callable<Integer> {
    private static final String NEEDED = "gateway,users,audit,security";
    private static final Duration PAUSE = Duration.ofMillis(250);

    @Mixin
    private PlatformOption platform;

    @Option(names = "--json", description = "The whole answer as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (var session = platform.open(NEEDED)) {
            return show(verified(session.client()));
        }
    }

    private JsonNode verified(PlatformClient client) throws InterruptedException {
        var run = client.get("/logs/verify");
        while (run.get("state").asString().equals("RUNNING")) {
            err().printf("rolewright: %s of %s entries checked%n", text(run, "checked"), text(run, "entries"));
            err().flush();
            Thread.sleep(PAUSE);
            run = client.get("/logs/verify/" + text(run, "id"));
        }
        return run;
    }

    private int show(JsonNode run) {
        if (text(run, "state").equals("FAILED")) {
            throw Refused.broken(text(run, "id"), "cli.verification-failed");
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(run);
        } else {
            out.print(summary(run));
            run.get("findings")
                    .forEach(finding -> out.printf(
                            "  %8s  %s: %s%n",
                            text(finding, "position"), text(finding, "code"), text(finding, "what")));
        }
        out.flush();
        return run.get("found").asLong() == 0 ? Exit.DONE : Exit.SOME_REFUSED;
    }

    private static String summary(JsonNode run) {
        return new Block("trail")
                .line("entries", text(run, "entries"))
                .line("covered", "up to " + text(run, "coveredUpTo"))
                .line("not yet", text(run, "notYetCovered") + " covered, " + text(run, "notYetChained") + " chained")
                .line("heads", text(run, "heads"))
                .line("wrong", text(run, "found"))
                .text();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
