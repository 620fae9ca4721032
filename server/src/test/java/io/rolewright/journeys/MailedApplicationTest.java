package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.internal.mailboxes.Arrivals;
import io.rolewright.communications.internal.mailboxes.ReceivedMail;
import io.rolewright.communications.internal.mime.MailReader;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MailboxId;
import io.rolewright.storage.FilesInternal;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import io.rolewright.users.internal.People;
import io.rolewright.users.internal.People.Person;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.InputStreamResource;
import tools.jackson.databind.JsonNode;

/** Somebody writes to the address of a job, and is up for it. */
@ServerTest
class MailedApplicationTest {
    private static final KeyName KEY = KeyName.service("communications");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    @Autowired
    private MailReader reader;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private FilesInternal files;

    @Autowired
    private Ids ids;

    @Test
    void leadsFromAnEMailToAnApplicationAndAReceipt() {
        var ann = new People(server).recruiter();
        var job = ann.door()
                .post("/api/v1/jobs", "{\"text\":\"Night nurse wanted in Hobart TAS.\"}")
                .body();
        var raw = mail(job.path("code").asString());

        arrive(ann, job.path("code").asString(), "first", raw);
        arrive(ann, job.path("code").asString(), "again", raw);

        var application =
                only(ann, "/api/v1/applications?jobId=" + job.path("id").asString());
        assertThat(application.path("source").asString()).isEqualTo("APPLIED");
        var candidate = "candidate:" + application.path("candidateId").asString();
        var talk = only(ann, "/api/v1/communications/inbox?person=" + candidate);
        assertThat(talk.path("name").asString()).isEqualTo("Ida Penrose");
        var receipt = "We have your application for job " + job.path("code").asString();
        var said = ann.door()
                .get("/api/v1/communications/conversations/" + talk.path("id").asString())
                .body()
                .path("items");
        assertThat(said)
                .extracting(message -> message.path("subject").asString())
                .containsExactlyInAnyOrder("My application", "My application", receipt, receipt);
    }

    private JsonNode only(Person person, String path) {
        var items = person.door().get(path).body().path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private void arrive(Person keeper, String code, String key, byte[] raw) {
        Call.of(Actor.service("communications"), ids.trace()).run(() -> {
            var mail = reader.read(
                    new ByteArrayInputStream(raw),
                    content ->
                            files.store(KEY, new InputStreamResource(content)).reference());
            arrivals.arrived(new ReceivedMail(
                    ids.next(MailboxId::new),
                    keeper.id(),
                    "mailed-application-" + key,
                    mail.alias("jobs@agency.example"),
                    null,
                    TestClock.START,
                    mail));
            assertThat(mail.alias("jobs@agency.example")).isEqualToIgnoringCase(code);
        });
        events.awaitIdle();
    }

    private static byte[] mail(String code) {
        return """
                From: Ida Penrose <ida.penrose@example.org>
                To: jobs+%s@agency.example
                Subject: My application
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Dear all, please find my documents attached.
                --x
                Content-Type: text/plain
                Content-Disposition: attachment; filename="Ida Penrose.txt"

                Ida Penrose

                Work experience

                Registered Nurse, Harbour Hospital
                March 2019 - present
                Wound care and patient assessment.

                Education

                Bachelor of Nursing, Coast University, 2018
                --x--
                """.formatted(code).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
