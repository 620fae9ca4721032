package io.rolewright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolewright models rollback}: what was live before is live again. */
@Command(name = "rollback", description = "Take the live version of a model back; the one before it is live again.")
final class ModelsRollbackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The model.")
    private String name = "";

    @Mixin
    private PlatformOption platform;

    @Option(names = "--json", description = "The model as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var session = platform.open(ModelsCommand.NEEDED)) {
            var model = session.client().post(ModelPath.of(name) + "/rollbacks");
            var table = new Table(spec.commandLine().getOut(), json, "name", "live", "liveLabel", "shadow");
            table.add(ModelRow.ofModel(model.get("summary")));
            table.print();
        }
        return Exit.DONE;
    }
}
