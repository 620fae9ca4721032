package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Span;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.shared.CandidateId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** People put profiles right; no later reading of the same résumé undoes it. */
@ServerTest("rolewright.target=profiles")
@Import({PlainDoor.class, Neighbours.class, ReadResumes.class, ProfileClient.class})
class CorrectionTest {
    private static final String NAME = "{\"basics\": {\"name\": \"Xena Birchwood\"}}";

    @Autowired
    ProfilesInternal profiles;

    @Autowired
    ReadResumes resumes;

    @Autowired
    ProfileClient ann;

    @Autowired
    Events events;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void putsAProfileRight() {
        var candidate = resumes.read(ReadResumes.XENA);

        var answer = ann.correct(candidate, NAME);

        assertThat(answer.at("/basics/name").asString()).isEqualTo("Xena Birchwood");
        assertThat(answer.at("/basics/email").asString()).isEqualTo("xena.birch@example.org");
        assertThat(answer.at("/meta/rolewright/corrected").toString()).isEqualTo("[\"/basics/name\"]");
        assertThat(ann.profile(candidate)).isEqualTo(answer);
        assertThat(resumes.facts("profiles.profile-corrected.v1", candidate)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasRead() {
        var candidate = resumes.read(ReadResumes.XENA);
        var read = ann.profile(candidate);
        ann.correct(candidate, NAME);

        assertThat(ann.original(candidate)).isEqualTo(read);
    }

    @Test
    void readsANewerResumeWithoutTheCorrectionsOfTheOld() {
        var candidate = resumes.read(ReadResumes.XENA);
        ann.correct(candidate, NAME);

        resumes.readNext(candidate, ReadResumes.XENA.replace("Birch\n", "Oak\n"));

        assertThat(ann.profile(candidate).at("/basics/name").asString()).isEqualTo("Xena Oak");
        assertThat(ann.corrections(candidate).at("/0/state").asString()).isEqualTo("SUPERSEDED");
    }

    @Test
    void listsWhoPutWhatRight() {
        var candidate = resumes.read(ReadResumes.XENA);
        ann.correct(candidate, NAME);
        ann.correct(candidate, "{\"basics\": {\"phone\": \"+61491570156\"}}");

        var list = ann.corrections(candidate);
        assertThat(list).hasSize(2);
        assertThat(list.at("/0/correction/basics/name").asString()).isEqualTo("Xena Birchwood");
        assertThat(list.at("/0/correctedBy").asString()).isEqualTo("user:" + ReadResumes.ANN);
        assertThat(list.at("/1/state").asString()).isEqualTo("APPLIED");
    }

    @Test
    void takesCorrectionsBack() {
        var candidate = resumes.read(ReadResumes.XENA);
        var read = ann.profile(candidate);
        ann.correct(candidate, NAME);

        assertThat(ann.send(HttpMethod.DELETE, candidate, "/corrections", ann.tag(candidate), ""))
                .isEqualTo("204 ");

        assertThat(ann.profile(candidate)).isEqualTo(read);
        assertThat(ann.corrections(candidate).at("/0/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(resumes.facts("profiles.profile-corrected.v1", candidate)).isEqualTo(2);
    }

    @Test
    void correctsOnlyWhatWasSeen() {
        var candidate = resumes.read(ReadResumes.XENA);
        var seen = ann.tag(candidate);
        ann.correct(candidate, NAME);

        assertThat(ann.send(HttpMethod.PATCH, candidate, "", seen, NAME)).isEqualTo("412 profiles.profile-changed");
        assertThat(ann.send(HttpMethod.PATCH, candidate, "", "", NAME)).isEqualTo("428 profiles.if-match-missing");
        assertThat(ann.send(HttpMethod.DELETE, candidate, "/corrections", seen, ""))
                .isEqualTo("412 profiles.profile-changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{} | 422 profiles.correction-empty",
                "{\"work\": [{\"startDate\": \"2020-05\", \"endDate\": \"2020-04\"}]} | 422 profiles.dates-reversed",
                "{\"work\": [{\"endDate\": \"2020-04\"}]} | 422 profiles.dates-reversed",
                "{\"education\": [{\"startDate\": \"2020\", \"endDate\": \"2019\"}]} | 422 profiles.dates-reversed",
                "{\"skills\": [{\"name\": \"Basket weaving by moonlight\"}]} | 422 profiles.skill-unknown",
                "{\"skills\": [{\"name\": \"Basket  weaving\"}]} | 422 profiles.skill-unknown",
                "{\"basics\": {\"phone\": \"0491 570 156\"}} | 422 gateway.invalid",
                "{\"basics\": {\"email\": \"nobody\"}} | 422 gateway.invalid",
                "{\"work\": [null]} | 422 gateway.invalid",
                "{\"shoeSize\": 43} | 400 gateway.unknown-member",
            })
    void refusesWhatCannotBeRight(String correction, String answer) {
        var candidate = resumes.read(ReadResumes.XENA);
        var before = ann.profile(candidate);

        assertThat(ann.send(HttpMethod.PATCH, candidate, "", ann.tag(candidate), correction))
                .isEqualTo(answer);
        assertThat(ann.profile(candidate)).isEqualTo(before);
        assertThat(ann.corrections(candidate)).isEmpty();
    }

    @Test
    void acceptsAYearAloneAsAnEndInItsOwnYear() {
        var candidate = resumes.read(ReadResumes.XENA);

        var answer = ann.correct(candidate, """
                {"work": [{"name": "Harbour Hospital", "startDate": "2020-05", "endDate": "2020"}]}""");

        assertThat(answer.at("/work/0/endDate").asString()).isEqualTo("2020");
    }

    @Test
    void givesThoseWhoScoreWhatIsRight() {
        var candidate = resumes.read(ReadResumes.XENA);
        var before = resumes.asAnn(() -> profiles.blind(candidate));
        ann.correct(candidate, """
                {"basics": {"name": "Xena Birchwood", "location": {"address": "Fremantle WA"}},
                 "skills": [{"name": "Python"}]}""");

        var blind = resumes.asAnn(() -> profiles.blind(candidate));

        assertThat(blind.id()).isNotEqualTo(before.id());
        assertThat(blind.profile().contact().place())
                .hasValueSatisfying(place -> assertThat(place.value()).isEqualTo("Fremantle WA"));
        var mention = blind.profile().skills().getFirst().mentions().getFirst();
        assertThat(words(candidate, mention)).containsExactly("Python");
        assertThat(blind.wording().toString()).as("who they are stays out").doesNotContain("birchwood", "fremantl");
    }

    @Test
    void makesEnhancedVersionsOfWhatIsRight() {
        var candidate = resumes.read(ReadResumes.XENA);
        ann.correct(candidate, """
                {"basics": {"name": "Xena Birchwood", "phone": "+61491570156"},
                 "work": [{"name": "Harbour Hospital", "position": "Nurse Manager", "startDate": "2018-01"}],
                 "skills": [{"name": "Python"}, {"name": "R"}],
                 "languages": [{"language": "fr", "fluency": "fluent"}]}""");

        var made = http.post()
                .uri("/api/v1/resumes/optimize")
                .header(PlainDoor.USER, ReadResumes.ANN.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"candidateId\":\"%s\",\"form\":\"BLIND\",\"template\":\"CLEAN\"}".formatted(candidate))
                .exchange()
                .returnResult(String.class);
        assertThat(made.getStatus().value()).as(made.getResponseBody()).isEqualTo(201);
    }

    @Test
    void keepsNoWordOfACorrectionInTheOpen() {
        var candidate = resumes.read(ReadResumes.XENA);
        ann.correct(candidate, NAME);

        assertThat(jdbc.sql("select count(*) from profiles.correction where position(?::bytea in content) > 0")
                        .param("Birchwood".getBytes(StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void removesEverythingWhenTheKeyIsDestroyed() {
        var candidate = resumes.read(ReadResumes.XENA);
        ann.correct(candidate, NAME);

        resumes.destroyKey(candidate);
        events.awaitIdle();

        assertThat(rows("profile", candidate) + rows("correction", candidate) + rows("optimized", candidate))
                .isZero();
    }

    private long rows(String table, CandidateId candidate) {
        return jdbc.sql("select count(*) from profiles." + table + " where candidate = ?")
                .param(candidate.value())
                .query(Long.class)
                .single();
    }

    private List<String> words(CandidateId candidate, Span span) {
        var document = resumes.asAnn(() -> profiles.blind(candidate)).document();
        return resumes.asAnn(() -> profiles.words(candidate, new WordsQuestion(document, List.of(span))))
                .texts();
    }
}
