package io.rolewright.cli.demo;

import io.rolewright.cli.RolewrightCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rolewright demo}: the main job on an invented agency, then a job on the market, from its sources to a placement. */
@Command(
        name = "demo",
        description = {
            "Show the main job on an invented agency: job pages and CVs in, explained shortlists out.",
            "Then one of a made-up market: six sources in, and an advert on five boards until somebody has the job."
        },
        footer = {"", "Works in a folder of its own, emptied at each start; never in the server's."})
public final class DemoCommand implements Callable<Integer> {
    private static final int BEST = 3;

    @Option(names = "--exit", description = "Stop when all is shown, instead of staying up.")
    private boolean exit;

    @Option(names = "--all", description = "Show everybody, not the three best per job.")
    private boolean all;

    @Option(
            names = "--agency",
            paramLabel = "DIR",
            description = "An agency made by the generator, instead of the sample.")
    private @Nullable Path agency;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "In a checkout: an agency made anew from this number, instead of the sample.")
    private @Nullable Long seed;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "The demo's folder; ./demo beside the launcher by default.")
    private Path folder = Path.of(System.getProperty("rolewright.home", "."), "demo");

    @ParentCommand
    private RolewrightCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seed != null) {
            // The launcher of a checkout has replaced it by --agency.
            throw new ParameterException(
                    spec.commandLine(), "--seed needs the source tree: run ./rolewright demo there.");
        }
        var home = folder.toAbsolutePath().normalize();
        if (!DemoFolder.prepare(home)) {
            throw new ParameterException(
                    spec.commandLine(),
                    home + " holds files that are not the demo's; name an empty folder with --into.");
        }
        var demo = new Demo(
                root.platform(),
                agency(home),
                home,
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                all ? Integer.MAX_VALUE : BEST);
        return finish(demo.run());
    }

    private SampleAgency agency(Path home) throws IOException {
        if (agency == null) {
            return SampleAgency.unpack(home.resolve("agency"));
        }
        if (!Files.exists(agency.resolve("truth.json"))) {
            throw new ParameterException(
                    spec.commandLine(), agency + " is not a generated agency: it lacks truth.json.");
        }
        return SampleAgency.in(agency);
    }

    private int finish(Demo.Outcome outcome) throws InterruptedException {
        var out = spec.commandLine().getOut();
        out.printf("%nThe shortlists with the evidence marked: %s%n", outcome.page());
        out.flush();
        if (!exit) {
            out.printf(
                    "The server stays up on %s; stop it with Ctrl-C.%n",
                    outcome.premises().address());
            out.flush();
            var closed = new CountDownLatch(1);
            outcome.premises().server().addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    closed.countDown();
                }
            });
            closed.await();
        }
        outcome.premises().close();
        return outcome.good() ? 0 : 1;
    }
}
