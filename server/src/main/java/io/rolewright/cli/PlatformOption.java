package io.rolewright.cli;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.processes.RunFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the platform is that a command works with: a named server, else the one that runs on the folder, else its own. */
final class PlatformOption {
    private static final String KEY = "ROLEWRIGHT_API_KEY";

    @Mixin
    private DataFolderOption data;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "A running server, asked with the API key in ROLEWRIGHT_API_KEY; by default the one that runs on "
                            + "the folder, and when none does, the command starts what it needs and stops it again.")
    private String server = "";

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "The PostgreSQL server that the command's own platform uses instead of the folder's.")
    private String database = "";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** @param target the services that a platform of the command's own must host */
    Session open(String target) {
        if (!server.isEmpty()) {
            return new Session(new PlatformClient(address()).as(key()), null);
        }
        return running().map(run -> session(run, null)).orElseGet(() -> own(target));
    }

    private URI address() {
        try {
            var address = URI.create(server);
            if (address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http")) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        }
        throw new ParameterException(spec.commandLine(), "--server asks for http://host:port, not " + server);
    }

    // Never an argument: those are seen by everybody on the machine.
    private String key() {
        return Optional.ofNullable(System.getenv(KEY))
                .or(() -> Optional.ofNullable(System.getProperty(KEY)))
                .filter(key -> !key.isBlank())
                .map(String::strip)
                .orElseThrow(() -> Refused.usage(server, "cli.key-missing"));
    }

    private Optional<RunFile> running() {
        try {
            return RunFile.ofRunning(data.path());
        } catch (IOException anothers) {
            throw Refused.usage(data.path().toString(), "cli.run-file-unreadable");
        }
    }

    private Session own(String target) {
        if (database.isEmpty() && Files.notExists(data.path().resolve("postgres"))) {
            throw Refused.usage(data.path().toString(), "cli.nothing-stored");
        }
        say("nothing runs on " + data.path() + "; starting " + target + " for this command");
        var started = start(target);
        return running().map(run -> session(run, started)).orElseThrow();
    }

    private static Session session(RunFile run, @Nullable ConfigurableApplicationContext own) {
        return new Session(new PlatformClient(run.address()).as(run.key()), own);
    }

    private ConfigurableApplicationContext start(String target) {
        var settings = new ArrayList<>(List.of(
                "--rolewright.data=" + data.path(),
                "--rolewright.target=" + target,
                "--server.port=0",
                "--rolewright.inner.port=0",
                "--logging.level.root=WARN"));
        if (!database.isEmpty()) {
            settings.add("--spring.datasource.url=" + database);
        }
        try {
            return ((RolewrightCommand) spec.root().userObject()).platform().start(settings.toArray(String[]::new));
        } catch (RuntimeException failure) {
            var refused = StartRefusedException.in(failure).orElseThrow(() -> failure);
            throw Refused.answered(spec.name(), refused.problem());
        }
    }

    private void say(String line) {
        spec.commandLine().getErr().println("rolewright: " + line);
        spec.commandLine().getErr().flush();
    }
}
