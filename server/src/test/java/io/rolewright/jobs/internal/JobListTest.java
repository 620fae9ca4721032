package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.jobs.Closure;
import io.rolewright.jobs.ClosuresInternal;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.JobId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pasted jobs, and lists of jobs. */
@JobsTest
class JobListTest {
    @Autowired
    Sourcer ann;

    @Autowired
    ClosuresInternal closures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesAJobOfPastedText() {
        var job = ann.paste("Marine Biologist\n\nYou count whales near Albany.");

        assertThat(job.posting().title()).isEqualTo("Marine Biologist");
        ann.get("/api/v1/jobs/" + job.id().text())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(job.code())
                .jsonPath("$.posting.text")
                .isEqualTo(job.posting().text());
    }

    @Test
    void refusesPastedCharactersThatCannotBeStored() {
        ann.post("Net\0 Mender")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/text");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"@type\": \"Person\"}, advert.no-posting",
                "`{\"@type\": \"JobPosting\", \"t`, advert.malformed-json-ld"
            })
    void refusesPastedDataWithoutAJob(String text, String code) {
        ann.post(text)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @Test
    void knowsNoJobThatWasNotReceived() {
        ann.get("/api/v1/jobs/" + UUID.randomUUID())
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("jobs.not-found");
    }

    @Test
    void closesAJobOnceForServicesThatFillIt() {
        var job = ann.paste("Pearl Sorter\n\nYou sort pearls.");
        var filled = new Closure(Closure.Reason.FILLED);

        var first = hiring().ask(() -> closures.close(job.id(), filled));
        assertThat(first.state()).isEqualTo(JobState.CLOSED);
        assertThat(hiring().ask(() -> closures.close(job.id(), new Closure(Closure.Reason.WITHDRAWN))))
                .isEqualTo(first);
        ann.send(HttpMethod.POST, "/api/v1/jobs/" + job.id() + "/closure", filled)
                .expectStatus()
                .isEqualTo(409);
        var facts = jdbc.sql("select body::text from runtime.event where subject = ? and type = 'jobs.job-closed.v1'")
                .param(job.id().text())
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(facts).singleElement().asString().contains("FILLED");
    }

    private static Call hiring() {
        return Call.of(Actor.service("hiring"), "0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void listsAllPagesNewestFirst() {
        var added = IntStream.range(0, 5)
                .mapToObj(number -> ann.paste("Oyster Farmer " + number))
                .map(Job::id)
                .toList();

        assertThat(walk("?q=oyster&limit=2")).containsExactlyElementsOf(added.reversed());
    }

    @Test
    void findsJobsByWordsAndState() {
        var open = ann.paste("Kelp Diver\n\nYou cut kelp.");
        var closed = ann.paste("Kelp Drier\n\nYou dry kelp.");
        jdbc.sql("update jobs.job set state = 'CLOSED' where id = ?")
                .param(closed.id().value())
                .update();

        assertThat(walk("?q=kelp")).containsExactly(closed.id(), open.id());
        assertThat(walk("?q=kelp -diver")).containsExactly(closed.id());
        assertThat(walk("?q=kelp&state=OPEN")).containsExactly(open.id());
        assertThat(walk("?q=nobody says this")).isEmpty();
    }

    @Test
    void listsEveryJobWhenNoWordIsAsked() {
        var job = ann.paste("Sailmaker");

        assertThat(walk("?q=")).contains(job.id());
        assertThat(walk("?q= \0")).contains(job.id());
    }

    @ParameterizedTest
    @CsvSource({"?q=cooper&limit=1", "?limit=1&state=OPEN", "?limit=1"})
    void refusesACursorOfAnotherQuestion(String other) {
        ann.paste("Barrel Maker 1");
        ann.paste("Barrel Maker 2");
        var next = ann.list("?q=barrel&limit=1").next();

        assertThat(next).isNotNull();
        ann.get("/api/v1/jobs" + other + "&cursor=" + next)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("runtime.cursor-invalid");
    }

    private List<JobId> walk(String query) {
        var found = new ArrayList<JobId>();
        @Nullable String next = null;
        do {
            var page = ann.list(query + (next == null ? "" : "&cursor=" + next));
            page.items().stream().map(JobSummary::id).forEach(found::add);
            next = page.next();
        } while (next != null);
        return found;
    }
}
