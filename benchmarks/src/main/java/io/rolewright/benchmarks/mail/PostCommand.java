package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A day's post through a real mail server: every CV becomes one résumé, answers land where they belong, nothing is lost. */
@Command(
        name = "post",
        description = "500 e-mails through Postfix and Dovecot: CVs, copies, answers, bounces and broken ones.",
        mixinStandardHelpOptions = true)
public final class PostCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String RESUMES = "select count(*) from resumes.resume where state = 'MATCHED'";
    private static final String REFUSED = "select count(*) from resumes.resume where state = 'REFUSED'";
    private static final int PEOPLE = 60;
    private static final int LOST = 30;

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("post");
        try (var office = new RealPostOffice(folder.resolve("office"));
                var database = Postgres.start(folder)) {
            RunningServer.migrate(folder.resolve("data"), database.url());
            try (var server = RunningServer.start(
                    folder.resolve("data"), office.ports().arguments("--database", database.url()))) {
                return run(folder, office, database, server).keep() ? 0 : 1;
            }
        }
    }

    private Result run(Path folder, RealPostOffice office, Postgres database, RunningServer server)
            throws IOException, MessagingException {
        var mailing = new Mailing(server.port(), server.administrator());
        mailing.open(office.ports());
        mailing.prepare(
                PEOPLE,
                number -> Mailing.email(
                        number < LOST ? "lost%d@client.example".formatted(number) : Mailing.address(number)));
        mailing.send();
        Waiting.until(PATIENCE, () -> database.count(messages("SENT", "BOUNCED")) >= PEOPLE);
        var bag = Postbag.fill(folder.resolve("cvs"));
        var mails = new ArrayList<>(bag.shuffled());
        for (var number = LOST; number < PEOPLE; number++) {
            var address = Mailing.address(number);
            mails.add(answer(address, office.only(address), number));
        }
        office.deliver(mails);
        return result(database, bag, mails.size());
    }

    private static Mail answer(String from, String answered, int number) {
        return Mail.of(
                Ports.AGENCY,
                "From: " + from,
                "To: " + Ports.AGENCY,
                "Subject: Re: Nurse",
                "Message-ID: <answer-" + number + "@client.example>",
                "In-Reply-To: " + answered,
                "References: " + answered,
                "",
                "Yes, please.");
    }

    private static Result result(Postgres database, Postbag bag, int delivered) {
        var wanted = delivered - bag.copies().size();
        Waiting.until(PATIENCE, () -> database.count(messages("RECEIVED")) >= wanted);
        Waiting.until(
                PATIENCE, () -> database.count(RESUMES) >= bag.applications().size());
        var result = new Result("post", "post");
        result.add("e-mails delivered by Postfix", delivered, "");
        result.add("of them the same once more", bag.copies().size(), "");
        result.add("of them broken", bag.broken().size(), "");
        exactly(result, "messages in conversations", wanted, database.count(messages("RECEIVED")));
        exactly(result, "résumés, all of them read", bag.applications().size(), database.count(RESUMES));
        exactly(result, "files that cannot be read, the same one five times", 1, database.count(REFUSED));
        exactly(result, "answers in the conversation that they answer", PEOPLE - LOST, database.count("""
                select count(distinct a.id) from communications.message a
                join communications.message o on o.conversation = a.conversation
                where a.header like '<answer-%' and a.state = 'RECEIVED' and o.state = 'SENT'"""));
        exactly(result, "e-mails that are known to have come back", LOST, database.count(messages("BOUNCED")));
        return result;
    }

    private static String messages(String... states) {
        return "select count(*) from communications.message where state in ('" + String.join("', '", states) + "')";
    }

    private static void exactly(Result result, String what, long wanted, long found) {
        result.atLeast(wanted, what, found, "");
        result.atMost(wanted, what, found, "");
    }
}
