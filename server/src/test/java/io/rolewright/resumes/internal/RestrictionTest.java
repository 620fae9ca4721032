package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.resumes.Candidate;
import io.rolewright.resumes.Restriction;
import io.rolewright.resumes.Upload;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

@IntakeTest
class RestrictionTest {
    @Autowired
    Recruiter ann;

    @Autowired
    Recruiter bob;

    @Autowired
    Recruiter administrator;

    @Test
    void showsAnUnrestrictedCandidateToTheWholeAgency() {
        var file = ann.uploadOne(SampleFile.resumeOf("Open Rowe"));

        var seen = look(bob, file);
        assertThat(seen.ownerId().value()).isEqualTo(ann.id());
        assertThat(seen.restriction()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/candidates/{candidate}",
                "/api/v1/candidates/{candidate}/profile",
                "/api/v1/resumes/{resume}",
                "/api/v1/resumes/{resume}/file"
            })
    void hidesARestrictedCandidateOnEveryPath(String path) {
        var file = restricted("Hidden " + path.length() + path.charAt(path.length() - 3));

        bob.get(filled(path, file)).expectStatus().isNotFound();
        ann.get(filled(path, file)).expectStatus().isOk();
        administrator.get(filled(path, file)).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/candidates/{id}",
                "/api/v1/candidates/{id}/profile",
                "/api/v1/resumes/{id}",
                "/api/v1/resumes/{id}/file",
                "/api/v1/resumes/uploads/{id}"
            })
    void knowsNothingThatDoesNotExist(String path) {
        ann.get(path, UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void tellsAHiddenCandidateFromNobodyInNoWay() {
        var hidden = restricted("Secret Rowe");
        var nobody = UUID.randomUUID();

        var ofHidden = body(bob.get("/api/v1/candidates/{id}", hidden.candidateId()));
        var ofNobody = body(bob.get("/api/v1/candidates/{id}", nobody));
        assertThat(nameless(ofHidden, hidden.candidateId())).isEqualTo(nameless(ofNobody, nobody));
    }

    @Test
    void leavesRestrictedCandidatesOutOfLists() {
        var file = restricted("Unlisted Rowe");
        var path = "/api/v1/resumes?candidateId=" + file.candidateId();

        assertThat(body(bob.get(path))).contains("\"items\":[]");
        assertThat(body(bob.get("/api/v1/resumes?limit=200"))).doesNotContain(String.valueOf(file.candidateId()));
        assertThat(body(ann.get(path))).contains(String.valueOf(file.resumeId()));
    }

    @Test
    void makesAnotherCandidateOfAFileWhoseOwnerKeepsTheirs() {
        var hidden = restricted("Twice Rowe");

        var other = bob.uploadOne(SampleFile.resumeOf("Twice Rowe"));

        assertThat(other.findings()).isEmpty();
        assertThat(other.candidateId()).isNotEqualTo(hidden.candidateId());
    }

    @Test
    void namesNobodyInAnUploadWhoWasHiddenSince() {
        var known = ann.uploadOne(SampleFile.resumeOf("Later Rowe"));
        var upload = bob.upload(SampleFile.resumeOf("Later Rowe"));
        restrict(known);

        var file = bob.look("/api/v1/resumes/uploads/" + upload.id()).files().getFirst();
        assertThat(file.candidateId()).isNull();
        assertThat(file.resumeId()).isNull();
    }

    @Test
    void letsOnlyTheOwnerRestrict() {
        var file = ann.uploadOne(SampleFile.resumeOf("Owned Rowe"));

        put(bob, file, "\"0\"").expectStatus().isForbidden();
        put(administrator, file, "\"0\"").expectStatus().isOk();
    }

    @Test
    void changesNothingOnASightThatIsOutOfDate() {
        var file = ann.uploadOne(SampleFile.resumeOf("Changing Rowe"));

        put(ann, file, null).expectStatus().isEqualTo(428);
        put(ann, file, "\"7\"").expectStatus().isEqualTo(412);
        put(ann, file, "\"0\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        put(ann, file, "\"0\"").expectStatus().isEqualTo(412);
    }

    @Test
    void showsACandidateAgainWhoWasReleased() {
        var file = restricted("Free Rowe");

        ann.request(HttpMethod.DELETE, "/api/v1/candidates/{id}/restriction", file.candidateId())
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(look(bob, file).restriction()).isNull();
    }

    private Upload.File restricted(String person) {
        var file = ann.uploadOne(SampleFile.resumeOf(person));
        restrict(file);
        return file;
    }

    private void restrict(Upload.File file) {
        put(ann, file, "\"0\"").expectStatus().isOk();
        assertThat(Objects.requireNonNull(look(ann, file).restriction()).reason())
                .isEqualTo("A confidential search");
    }

    private static ResponseSpec put(Recruiter who, Upload.File file, @Nullable String ifMatch) {
        var request = who.request(HttpMethod.PUT, "/api/v1/candidates/{id}/restriction", file.candidateId());
        Stream.ofNullable(ifMatch).forEach(tag -> request.header("If-Match", tag));
        return request.body(new Restriction("A confidential search")).exchange();
    }

    private static Candidate look(Recruiter who, Upload.File file) {
        return who.read(new TypeReference<>() {}, "/api/v1/candidates/{id}", file.candidateId());
    }

    private static String filled(String path, Upload.File file) {
        return path.replace("{candidate}", String.valueOf(file.candidateId()))
                .replace("{resume}", String.valueOf(file.resumeId()));
    }

    /** A problem without the id that was asked for, and without the trace of the asking. */
    private static String nameless(String problem, @Nullable Object id) {
        return problem.replace(String.valueOf(id), "ID").replaceAll("\"trace\":\"[0-9a-f]{32}\"", "");
    }

    private static String body(ResponseSpec answer) {
        return Objects.requireNonNull(answer.returnResult(String.class).getResponseBody());
    }
}
