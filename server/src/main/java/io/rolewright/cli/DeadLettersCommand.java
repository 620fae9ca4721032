package io.rolewright.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rolewright dead-letters}: what subscriptions could not take. */
@Command(
        name = "dead-letters",
        description = "Look at the facts that subscriptions could not take, or try them again.",
        synopsisSubcommandLabel = "COMMAND")
final class DeadLettersCommand implements Runnable {
    @ParentCommand
    private RolewrightCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: list or redrive.");
    }

    @Command(
            name = "list",
            description = "Show the dead letters and what is parked behind them, the oldest fact first.")
    int list(
            @Mixin PlatformOption platform,
            @Option(names = "--subscription", paramLabel = "NAME", description = "Only those of this one.")
                    String subscription,
            @Option(names = "--json", description = "One JSON object per fact.") boolean json) {
        var table = new Table(
                spec.commandLine().getOut(), json, "subscription", "type", "subject", "happened", "error", "since");
        try (var session = platform.open("all")) {
            var wanted = subscription == null
                    ? ""
                    : "&subscription=" + URLEncoder.encode(subscription, StandardCharsets.UTF_8);
            var page = session.client().get("/dead-letters?limit=200" + wanted);
            page.get("items").forEach(table::add);
            while (page.hasNonNull("next")) {
                page = session.client()
                        .get("/dead-letters?limit=200" + wanted + "&cursor="
                                + page.get("next").asString());
                page.get("items").forEach(table::add);
            }
        }
        table.print();
        return Exit.DONE;
    }

    @Command(name = "redrive", description = "Try the dead letters again; what fails again stays.")
    int redrive(
            @Mixin PlatformOption platform,
            @Option(names = "--subscription", paramLabel = "NAME", description = "Only those of this one.")
                    String subscription,
            @Option(names = "--json", description = "One JSON object per subscription.") boolean json)
            throws InterruptedException {
        var table = new Table(spec.commandLine().getOut(), json, "name", "lag", "deadLetters", "parked");
        var left = 0L;
        try (var session = platform.open("all")) {
            var subscribed = new Subscribed(session.client(), spec.commandLine().getErr());
            for (var name : subscription == null ? withDeadLetters(subscribed) : List.of(subscription)) {
                subscribed.ask(name, "redrives");
                var standing = subscribed.find(name);
                left += standing.get("deadLetters").asLong();
                table.add(standing);
            }
        }
        table.print();
        return left == 0 ? Exit.DONE : Exit.SOME_REFUSED;
    }

    private static List<String> withDeadLetters(Subscribed subscribed) {
        var names = new ArrayList<String>();
        subscribed.all().forEach(one -> {
            if (one.get("deadLetters").asLong() > 0) {
                names.add(one.get("name").asString());
            }
        });
        return names;
    }
}
