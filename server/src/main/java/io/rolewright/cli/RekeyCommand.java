package io.rolewright.cli;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.cipher.MasterKeyChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rolewright rekey}: puts another master key in the place of the present one. */
@Command(
        name = "rekey",
        description = "Change the master key; the platform must be stopped.",
        footer = {
            "",
            "A database is under one key or the other, never under both, wherever this is cut off; run it again, or start",
            "the platform. The former key is kept beside the new one, because older backups of keys are under it."
        })
final class RekeyCommand implements Callable<Integer> {
    @Mixin
    private DataFolderOption data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL server (jdbc:postgresql://…) instead of the embedded one.")
    private String database = "";

    @Option(
            names = "--next",
            paramLabel = "FILE",
            description = {
                "A file with the new key, 32 bytes in base64, for its owner only; it stays where it is and is yours to put "
                        + "into place.",
                "By default a new key is made and put into the place of the present one."
            })
    private @Nullable Path next;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any other setting; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var outcome = MasterKeyChange.run(next, arguments());
            var out = spec.commandLine().getOut();
            out.println("The database is under " + outcome.key() + " now.");
            if (!outcome.settled()) {
                out.println("Put it where the platform looks for its master key before you start it.");
            }
            out.flush();
            return Exit.DONE;
        } catch (RuntimeException failure) {
            var refused = StartRefusedException.in(failure).orElseThrow(() -> failure);
            Refusal.of("rekey", refused.problem()).print(spec.commandLine().getErr());
            return Exit.OUR_FAULT;
        }
    }

    private String[] arguments() {
        var arguments = new ArrayList<>(List.of("--rolewright.data=" + data.path()));
        if (!database.isEmpty()) {
            arguments.add("--spring.datasource.url=" + database);
        }
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }
}
