package io.rolewright.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import io.rolewright.users.internal.People.Person;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is shown something about a person is in the trail, before the answer leaves. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalReadsTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Events events;

    private Person recruiter;
    private String candidate;
    private String resume;

    @BeforeAll
    void receiveACandidate() {
        recruiter = new People(server).recruiter();
        var body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nRuth Readable\n\nSkills\nWound care, triage\n\r\n--b--\r\n";
        var upload = recruiter
                .door()
                .send(recruiter
                        .door()
                        .to("/api/v1/resumes/upload")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body)));
        events.awaitIdle();
        var done = recruiter.door().get("/api/v1/resumes/uploads/" + upload.text("id"));
        candidate = done.body().at("/files/0/candidateId").asString();
        resume = done.body().at("/files/0/resumeId").asString();
    }

    @Test
    void areToldAboutTheCandidate() {
        var before = looks("profile");
        assertThat(get("/api/v1/candidates/" + candidate + "/profile").status()).isEqualTo(200);
        assertThat(looks("profile")).isEqualTo(before + 1);
        assertThat(get("/api/v1/candidates/" + candidate).status()).isEqualTo(200);
        assertThat(looks("candidate")).isPositive();
        assertThat(get("/api/v1/resumes/" + resume).status()).isEqualTo(200);
        assertThat(looks("resume")).isPositive();
        assertThat(get("/api/v1/resumes/" + resume + "/file").status()).isEqualTo(200);
        assertThat(looks("resume-file")).isPositive();
    }

    @Test
    void areOneForAListWithAllWhoAreInIt() {
        assertThat(get("/api/v1/resumes?candidateId=" + candidate).status()).isEqualTo(200);
        assertThat(looks("resumes")).isPositive();
    }

    @Test
    void areNoneWhenNothingWasShown() {
        var before = allLooks();
        get("/api/v1/jobs");
        get("/api/v1/candidates/01980000-0000-7000-8000-000000000000/profile");
        get("/api/v1/users/profile");
        assertThat(allLooks()).isEqualTo(before);
    }

    @Test
    void keepBackWhatCannotBeWrittenDown() {
        jdbc.sql("alter table runtime.event add constraint refused check (false) not valid")
                .update();
        try {
            var answer = get("/api/v1/candidates/" + candidate + "/profile");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body().toString()).doesNotContain("Ruth");
            assertThat(get("/api/v1/resumes/" + resume + "/file").status()).isEqualTo(500);
        } finally {
            jdbc.sql("alter table runtime.event drop constraint refused").update();
        }
    }

    private Reply get(String path) {
        return recruiter.door().get(path);
    }

    // Without waiting: they are durable before the answer leaves.
    private long looks(String view) {
        return jdbc.sql("""
                select count(*) from runtime.event where type = 'gateway.personal-data-read.v1' and actor = ?
                    and body ->> 'view' = ? and subject = ? and body -> 'candidates' = jsonb_build_array(?)""")
                .params("user:" + recruiter.id(), view, candidate, candidate)
                .query(Long.class)
                .single();
    }

    private long allLooks() {
        return jdbc.sql("select count(*) from runtime.event where type = 'gateway.personal-data-read.v1'")
                .query(Long.class)
                .single();
    }
}
