package io.rolewright.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolewright models promote}: has a version answer, or work beside the one that does. */
@Command(
        name = "promote",
        description = "Promote a version of a model.",
        footer = {
            "",
            "To become live a version must have passed the gates of its model, and somebody else must have approved it:",
            "POST /api/v1/models/NAME/versions/VERSION/approvals."
        })
final class ModelsPromoteCommand implements Callable<Integer> {
    private enum Stage {
        SHADOW,
        LIVE
    }

    @Parameters(index = "0", paramLabel = "NAME", description = "The model.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "VERSION", description = "The version's number.")
    private int version;

    @Option(names = "--to", paramLabel = "STAGE", description = "live (the default) or shadow.")
    private Stage stage = Stage.LIVE;

    @Mixin
    private PlatformOption platform;

    @Option(names = "--json", description = "The version as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var promotion = Map.of("version", version, "to", stage.name().toUpperCase(Locale.ROOT));
        try (var session = platform.open(ModelsCommand.NEEDED)) {
            var promoted = session.client().post("/models/update", Map.of("name", name, "promotion", promotion));
            var table = new Table(spec.commandLine().getOut(), json, "name", "version", "label", "aliases");
            table.add(ModelRow.ofVersion(name, promoted.get("summary")));
            table.print();
        }
        return Exit.DONE;
    }
}
