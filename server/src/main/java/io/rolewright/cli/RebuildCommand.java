package io.rolewright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code rolewright rebuild}: makes anew what a subscription keeps. */
@Command(
        name = "rebuild",
        description = "Clear what a subscription keeps and make it anew from the event log.",
        footer = {"", "The server goes on meanwhile; what is made anew is incomplete until it has caught up."})
final class RebuildCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    /** What is wanted: one or the other. */
    private static final class Question {
        @Parameters(paramLabel = "SUBSCRIPTION", description = "Its name, for example matching.pairing.")
        private String name = "";

        @Option(names = "--list", description = "Show what can be made anew.")
        private boolean list;
    }

    @Mixin
    private PlatformOption platform;

    @Option(names = "--json", description = "One JSON object per subscription.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var table = new Table(spec.commandLine().getOut(), json, "name", "lag", "deadLetters", "parked");
        try (var session = platform.open(ALL)) {
            var subscribed = new Subscribed(session.client(), spec.commandLine().getErr());
            return question.list ? list(subscribed, table) : rebuild(subscribed, table);
        }
    }

    private static int list(Subscribed subscribed, Table table) {
        subscribed.all().forEach(one -> {
            if (one.get("rebuildable").asBoolean()) {
                table.add(one);
            }
        });
        table.print();
        return Exit.DONE;
    }

    private int rebuild(Subscribed subscribed, Table table) throws InterruptedException {
        subscribed.ask(question.name, "rebuilds");
        var standing = subscribed.awaitCaughtUp(question.name);
        table.add(standing);
        table.print();
        return hasDeadLetters(standing) ? Exit.SOME_REFUSED : Exit.DONE;
    }

    private static boolean hasDeadLetters(JsonNode standing) {
        return standing.get("deadLetters").asLong() > 0;
    }
}
