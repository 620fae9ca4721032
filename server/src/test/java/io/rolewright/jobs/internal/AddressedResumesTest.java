package io.rolewright.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.resumes.ResumeMailed;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.ResumeId;
import io.rolewright.support.Events;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Résumés that come to the address of a job. */
@JobsTest
class AddressedResumesTest {
    @Autowired
    Sourcer ann;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Ids ids;

    @Test
    void tellsTheJobOfTheCode() {
        var job = job();
        var candidate = ids.next(CandidateId::new);

        mailed(candidate, job.path("code").asString());

        assertThat(told(candidate))
                .singleElement()
                .satisfies(fact -> assertThat(fact).contains(job.path("id").asString()));
    }

    @Test
    void tellsNothingOfACodeThatIsNoJobs() {
        var candidate = ids.next(CandidateId::new);

        mailed(candidate, "NOSUCH");
        mailed(candidate, null);

        assertThat(told(candidate)).isEmpty();
    }

    private JsonNode job() {
        var answer = ann.send(HttpMethod.POST, "/api/v1/jobs", Map.of("text", "Night nurse wanted in Perth WA."))
                .expectStatus()
                .isCreated()
                .returnResult(String.class);
        return json.readTree(Objects.requireNonNull(answer.getResponseBody()));
    }

    private void mailed(CandidateId candidate, @Nullable String code) {
        var fact = new ResumeMailed(candidate, ids.next(ResumeId::new), ids.next(MessageId::new), code, false);
        Call.of(Actor.service("resumes"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> transactions.executeWithoutResult(status -> log.append(fact)));
        events.awaitIdle();
    }

    private List<String> told(CandidateId candidate) {
        return jdbc.sql("select body::text from runtime.event where type = ? and subject = ?")
                .params("jobs.resume-addressed.v1", candidate.text())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
