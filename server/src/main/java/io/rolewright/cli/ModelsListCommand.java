package io.rolewright.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code rolewright models list}: the models, or the versions of one. */
@Command(name = "list", description = "List the models with what is live, or the versions of one.")
final class ModelsListCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A model, to list its versions, the newest first.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private PlatformOption platform;

    @Option(names = "--json", description = "One JSON object per model or version.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var session = platform.open(ModelsCommand.NEEDED)) {
            if (name.isEmpty()) {
                var table = new Table(out, json, "name", "format", "versions", "live", "shadow", "previous");
                print(session.client(), "/models", table, ModelRow::ofModel);
            } else {
                var model = ModelPath.of(name.get());
                var table = new Table(out, json, "version", "label", "aliases", "size", "licence", "registeredAt");
                print(session.client(), model + "/versions", table, one -> ModelRow.ofVersion(name.get(), one));
            }
        }
        return Exit.DONE;
    }

    private static void print(PlatformClient client, String path, Table table, Function<JsonNode, ObjectNode> row) {
        var page = client.get(path);
        page.get("items").forEach(one -> table.add(row.apply(one)));
        while (page.has("next")) {
            page = client.get(path + "?cursor=" + page.get("next").asString());
            page.get("items").forEach(one -> table.add(row.apply(one)));
        }
        table.print();
    }
}
