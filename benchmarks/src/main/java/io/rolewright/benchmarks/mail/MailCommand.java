package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many e-mails a minute are handed to a mail server, each judged by the firewall and with words of its own. */
@Command(
        name = "mail",
        description = "E-mails handed to a mail server per minute, beside the mail library alone.",
        mixinStandardHelpOptions = true)
public final class MailCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Option(names = "--messages", defaultValue = "1000", description = "How many; ${DEFAULT-VALUE} by default.")
    private int messages;

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("mail");
        try (var office = new PostOffice();
                var server = RunningServer.start(folder.resolve("data"), office.arguments())) {
            var mailing = new Mailing(server.port(), server.administrator());
            office.prepare(mailing, messages);
            var cpu = server.cpu();
            var begun = System.nanoTime();
            mailing.send();
            Waiting.until(PATIENCE, () -> office.taken() >= messages);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var each = server.cpu().minus(cpu).toNanos() / 1e6 / messages;
            Waiting.until(PATIENCE, () -> mailing.sent() == messages);
            office.empty();
            return result(took, each, BareSender.send(office, messages)).keep() ? 0 : 1;
        }
    }

    private Result result(Duration took, double each, Duration bare) {
        var result = new Result("mail", "mail --messages " + messages);
        result.atLeast(1_000, "e-mails handed over", perMinute(took), "per minute");
        result.add("processor time of the server", each, "ms per e-mail");
        result.add("the same e-mails by the mail library alone", perMinute(bare), "per minute");
        result.add("of that", (double) bare.toNanos() / took.toNanos(), "x");
        return result;
    }

    private double perMinute(Duration took) {
        return messages * 60e9 / took.toNanos();
    }
}
