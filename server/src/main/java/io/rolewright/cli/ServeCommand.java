package io.rolewright.cli;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.database.Upgrade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rolewright serve}: starts the platform and stays until it is stopped. */
@Command(
        name = "serve",
        description = "Start the platform; stop it with Ctrl-C.",
        footer = {
            "",
            "The first start writes the administrator's password to a file in the data folder and prints its path."
        })
final class ServeCommand implements Callable<Integer> {
    private static final String MIGRATE = "migrate";

    @Mixin
    private DataFolderOption data;

    @Option(
            names = "--target",
            paramLabel = "SERVICES",
            defaultValue = "all",
            description = {
                "The services to host, separated by commas; ${DEFAULT-VALUE} by default.",
                "migrate brings the schemas of all services up to this release and ends; on the embedded database the "
                        + "platform must be stopped for it, on an external one it goes on."
            })
    private String target = "all";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port on this machine's loopback address; ${DEFAULT-VALUE} by default.")
    private int port;

    @Option(
            names = "--inner-port",
            paramLabel = "PORT",
            defaultValue = "8090",
            description = "The port for other processes of this installation; ${DEFAULT-VALUE} by default.")
    private int innerPort;

    @Option(
            names = "--remote",
            paramLabel = "SERVICES=ADDRESS",
            description = "Where services run that are not hosted here, for example jobs,adverts=http://127.0.0.1:9001;"
                    + " may be repeated, the same service at several addresses takes turns.")
    private List<String> remotes = new ArrayList<>();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL server (jdbc:postgresql://…) instead of the embedded one.")
    private String database = "";

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any other setting; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--twins",
            description =
                    "Ask local twins instead of job boards and other partners: to try, and to show. Prints where each listens.")
    private boolean twins;

    @Option(
            names = "--reset-administrator",
            description = "Make a new password for the first administrator, in a file in the data folder.")
    private boolean resetAdministrator;

    @ParentCommand
    private RolewrightCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try {
            if (target.equals(MIGRATE)) {
                return migrate();
            }
            return twins ? serveTwinned() : serve(Map.of(), List::of);
        } catch (RuntimeException failure) {
            return refused(failure);
        }
    }

    private int serveTwinned() throws InterruptedException {
        try (var partners = new TwinnedPartners(TwinSettings.usual())) {
            return serve(
                    partners.settings(), () -> partners.announce(data.path().resolve("twins.json")));
        }
    }

    /** Serves until the server ends; what else there is to know stands below its address. */
    private int serve(Map<String, String> more, Supplier<List<String>> lines) throws InterruptedException {
        var server = root.platform().start(arguments(more));
        var err = spec.commandLine().getErr();
        err.println("rolewright: listening on http://127.0.0.1:" + port + "; stop with Ctrl-C");
        lines.get().forEach(err::println);
        err.flush();
        awaitEnd(server);
        return Exit.DONE;
    }

    private int migrate() {
        var out = spec.commandLine().getOut();
        Upgrade.run(arguments(Map.of()))
                .forEach(step -> out.printf(
                        "%s: %d migrations run, now at %d%n", step.service(), step.migrations(), step.version()));
        out.flush();
        return Exit.DONE;
    }

    private String[] arguments(Map<String, String> more) {
        var arguments = new ArrayList<>(List.of(
                "--rolewright.data=" + data.path(),
                "--rolewright.target=" + target,
                "--rolewright.reset-administrator=" + resetAdministrator,
                "--server.port=" + port,
                "--rolewright.inner.port=" + innerPort));
        RemoteOption.settings(spec.commandLine(), remotes)
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        if (!database.isEmpty()) {
            arguments.add("--spring.datasource.url=" + database);
        }
        more.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments.toArray(String[]::new);
    }

    private static void awaitEnd(ConfigurableApplicationContext server) throws InterruptedException {
        var end = new CountDownLatch(1);
        server.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                end.countDown();
            }
        });
        end.await();
    }

    /** A refused start is explained; anything else is a failure of ours. */
    private int refused(RuntimeException failure) {
        var refused = StartRefusedException.in(failure).orElseThrow(() -> failure);
        Refusal.of("serve", refused.problem()).print(spec.commandLine().getErr());
        return Exit.OUR_FAULT;
    }
}
