package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.resumes.Resume;
import io.rolewright.resumes.Upload;
import io.rolewright.shared.Page;
import io.rolewright.shared.ResumeId;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

@IntakeTest
class ResumeTest {
    @Autowired
    Recruiter ann;

    @Autowired
    JdbcClient jdbc;

    private Upload upload;

    @BeforeEach
    void uploadThree() {
        upload = ann.upload(
                SampleFile.resumeOf("Pam Oakes"),
                SampleFile.resumeOf("Quinn Oakes"),
                SampleFile.of("Rae Oakes.ps", "%!PS-Adobe-3.0 Rae Oakes"));
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        var seen = new ArrayList<ResumeId>();
        var page = list("/api/v1/resumes?limit=1");
        page.items().forEach(resume -> seen.add(resume.id()));
        while (page.next() != null) {
            page = list("/api/v1/resumes?limit=1&cursor=" + page.next());
            page.items().forEach(resume -> seen.add(resume.id()));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        assertThat(seen).isSortedAccordingTo((one, other) -> other.text().compareTo(one.text()));
    }

    @Test
    void filtersByCandidateAndState() {
        var pam = upload.files().getFirst();
        var rae = upload.files().getLast();

        assertThat(list("/api/v1/resumes?candidateId=" + pam.candidateId()).items())
                .extracting(Resume::id)
                .containsExactly(pam.resumeId());
        assertThat(list("/api/v1/resumes?state=REFUSED&candidateId=" + pam.candidateId() + "&candidateId="
                                + rae.candidateId())
                        .items())
                .extracting(Resume::id)
                .containsExactly(rae.resumeId());
        assertThat(list("/api/v1/resumes?state=&candidateId=" + pam.candidateId())
                        .items())
                .as("an empty filter filters nothing")
                .hasSize(1);
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        var cursor = list("/api/v1/resumes?limit=1").next();

        ann.get("/api/v1/resumes?limit=1&sort=receivedAt&cursor=" + cursor)
                .expectStatus()
                .isBadRequest();
        ann.get("/api/v1/resumes?sort=fileName").expectStatus().isBadRequest();
    }

    @Test
    void givesTheFileBackAsADownload() {
        var name = "Zoë \"O'Hara\" \u202Efdp.exe\r\nX-Evil: 1.txt";
        var sample = SampleFile.resumeOf("Zoe Oakes").named(name);
        var file = ann.uploadOne(sample);

        var answer = ann.get("/api/v1/resumes/{id}/file", file.resumeId())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .returnResult(byte[].class);

        assertThat(answer.getResponseBody()).isEqualTo(sample.bytes());
        assertThat(answer.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(answer.getResponseHeaders().getContentDisposition().getFilename())
                .doesNotContain("\u202E", "\r", "\n");
        assertThat(answer.getResponseHeaders().containsHeader("X-Evil")).isFalse();
    }

    @Test
    void writesEveryDownloadToTheTrail() {
        var pam = upload.files().getFirst();

        ann.get("/api/v1/resumes/{id}/file", pam.resumeId()).expectStatus().isOk();

        assertThat(facts("gateway.personal-data-read.v1", pam)).isPositive();
    }

    @Test
    void tellsWhatHappenedInOrder() {
        var pam = upload.files().getFirst();

        assertThat(jdbc.sql("select type from runtime.event where subject = ? order by seq")
                        .param(String.valueOf(pam.candidateId()))
                        .query(String.class)
                        .list())
                .startsWith(
                        "resumes.candidate-added.v1",
                        "resumes.resume-received.v1",
                        "resumes.resume-read.v1",
                        "profiles.profile-parsed.v1");
    }

    private Page<Resume> list(String path) {
        return ann.read(new TypeReference<>() {}, path);
    }

    private long facts(String type, Upload.File file) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and subject = ?")
                .params(type, String.valueOf(file.candidateId()))
                .query(Long.class)
                .single();
    }
}
