package io.rolewright.cli;

import io.rolewright.cli.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code rolewright}: the root of the command line. */
@Command(
        name = "rolewright",
        description = "An open-source recruitment platform that explains every score.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = RolewrightCommand.Version.class,
        subcommands = {
            CallCommand.class,
            CompletionCommand.class,
            DeadLettersCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            EvalCommand.class,
            MatchCommand.class,
            ModelsCommand.class,
            OptimizeCommand.class,
            ParseCommand.class,
            RebuildCommand.class,
            ReceiptsCommand.class,
            RekeyCommand.class,
            ServeCommand.class,
            SkillsCommand.class,
            TitlesCommand.class,
            VerifyAllCommand.class,
            VerifyAuditCommand.class
        },
        footer = {
            "",
            "Answers go to standard output, everything else to standard error.",
            "Exit status: 0 all done, 1 our fault, 2 wrong usage, 3 some inputs were refused."
        })
public final class RolewrightCommand implements Runnable {
    @Option(names = "--debug", description = "Print the stack trace of a failure.", scope = ScopeType.INHERIT)
    boolean debug;

    @Spec
    CommandSpec spec;

    private final Platform platform;

    private RolewrightCommand(Platform platform) {
        this.platform = platform;
    }

    /** Runs the command that {@code args} name and gives its exit status. */
    public static int execute(Platform platform, String... args) {
        return commandLine(platform).execute(args);
    }

    static CommandLine commandLine(Platform platform) {
        return new CommandLine(new RolewrightCommand(platform))
                .setExecutionExceptionHandler(RolewrightCommand::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /** What commands start that need the platform. */
    public Platform platform() {
        return platform;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    private static int explain(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof Refused refused) {
            refused.refusal().print(line.getErr());
            return refused.exit();
        }
        new Refusal(String.valueOf(failure.getMessage()), "cli.failure").print(line.getErr());
        if (((RolewrightCommand) line.getCommandSpec().root().userObject()).debug) {
            failure.printStackTrace(line.getErr());
        }
        return Exit.OUR_FAULT;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"rolewright " + io.rolewright.shared.Version.current()};
        }
    }
}
