package io.rolewright.benchmarks;

import io.rolewright.benchmarks.analytics.DashboardCommand;
import io.rolewright.benchmarks.analytics.FiguresCommand;
import io.rolewright.benchmarks.billing.InvoicesCommand;
import io.rolewright.benchmarks.billing.InvoicesKilledCommand;
import io.rolewright.benchmarks.documents.DocumentsCommand;
import io.rolewright.benchmarks.faults.FaultsCommand;
import io.rolewright.benchmarks.faults.KillCommand;
import io.rolewright.benchmarks.fuzz.FuzzCommand;
import io.rolewright.benchmarks.ingest.IngestCommand;
import io.rolewright.benchmarks.log.EventsCommand;
import io.rolewright.benchmarks.mail.MailCommand;
import io.rolewright.benchmarks.mail.MailKilledCommand;
import io.rolewright.benchmarks.mail.PostCommand;
import io.rolewright.benchmarks.mail.ReceivedCommand;
import io.rolewright.benchmarks.mail.TextsKilledCommand;
import io.rolewright.benchmarks.parts.JmhCommand;
import io.rolewright.benchmarks.retrieval.FoundCommand;
import io.rolewright.benchmarks.retrieval.RetrievalCommand;
import io.rolewright.benchmarks.similarity.DuplicatesCommand;
import io.rolewright.benchmarks.upgrade.UpgradeCommand;
import io.rolewright.benchmarks.watch.MetricsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bench}: how fast and how robust the server is; from a checkout only. */
@Command(
        name = "bench",
        description = "Measure how fast and how robust the server is, beside named peers.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DashboardCommand.class,
            DocumentsCommand.class,
            DuplicatesCommand.class,
            EventsCommand.class,
            FaultsCommand.class,
            FiguresCommand.class,
            FuzzCommand.class,
            IngestCommand.class,
            InvoicesCommand.class,
            InvoicesKilledCommand.class,
            JmhCommand.class,
            KillCommand.class,
            MailCommand.class,
            MailKilledCommand.class,
            MetricsCommand.class,
            OverloadCommand.class,
            PostCommand.class,
            ReceivedCommand.class,
            RequestsCommand.class,
            RetrievalCommand.class,
            FoundCommand.class,
            SignInsCommand.class,
            StartCommand.class,
            TextsKilledCommand.class,
            TrailCommand.class,
            UpgradeCommand.class
        })
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
