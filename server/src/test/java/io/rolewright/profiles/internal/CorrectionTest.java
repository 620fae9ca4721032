package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Span;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.CandidateId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People put profiles right; no later reading of the same résumé undoes it. */
@ServerTest("rolewright.target=profiles")
@Import({PlainDoor.class, Neighbours.class, ReadResumes.class})
class CorrectionTest {
    private static final String NAME = "{\"basics\": {\"name\": \"Xena Birchwood\"}}";
    private static final String TEXT = """
            Xena Birch
            xena.birch@example.org
            Perth WA

            Work experience

            Registered Nurse, Harbour Hospital
            March 2019 - present
            Wound care and patient assessment.
            """;

    @Autowired
    ProfilesInternal profiles;

    @Autowired
    ReadResumes resumes;

    @Autowired
    Events events;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Chores chores;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void putsAProfileRight() {
        var candidate = resumes.read(TEXT);

        var answer = correct(candidate, NAME);

        assertThat(answer.at("/basics/name").asString()).isEqualTo("Xena Birchwood");
        assertThat(answer.at("/basics/email").asString()).isEqualTo("xena.birch@example.org");
        assertThat(answer.at("/meta/rolewright/corrected").toString()).isEqualTo("[\"/basics/name\"]");
        assertThat(profile(candidate)).isEqualTo(answer);
        assertThat(resumes.facts("profiles.profile-corrected.v1", candidate)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasRead() {
        var candidate = resumes.read(TEXT);
        var read = profile(candidate);
        correct(candidate, NAME);

        assertThat(original(candidate)).isEqualTo(read);
    }

    @Test
    void keepsCorrectionsWhenAllIsReadAnew() {
        var candidate = resumes.read(TEXT);
        correct(candidate, NAME);
        var before = tag(candidate);

        subscriptions.rebuild("profiles.parsing");
        events.awaitIdle();

        assertThat(tag(candidate)).isNotEqualTo(before);
        assertThat(profile(candidate).at("/basics/name").asString()).isEqualTo("Xena Birchwood");
    }

    @Test
    void readsAnewWhatOlderVersionsReadAndKeepsCorrections() {
        var candidate = resumes.read(TEXT);
        correct(candidate, NAME);
        var before = tag(candidate);
        readBy(candidate, "0.0.1/older");

        chores.run(Rereading.CHORE);

        assertThat(tag(candidate)).isNotEqualTo(before);
        assertThat(profile(candidate).at("/basics/name").asString()).isEqualTo("Xena Birchwood");
        assertThat(resumes.facts("profiles.profile-parsed.v1", candidate)).isEqualTo(2);
    }

    @Test
    void readsNothingAnewThatIsAsItWouldBeRead() {
        var candidate = resumes.read(TEXT);
        var before = tag(candidate);

        chores.run(Rereading.CHORE);

        assertThat(tag(candidate)).isEqualTo(before);
    }

    @Test
    void leavesToNewerVersionsWhatTheyRead() {
        var candidate = resumes.read(TEXT);
        chores.run(Rereading.CHORE);
        jdbc.sql("insert into profiles.reader (versions) values ('99.0.0/newer') on conflict do nothing")
                .update();
        readBy(candidate, "99.0.0/newer");
        var before = tag(candidate);

        chores.run(Rereading.CHORE);

        assertThat(tag(candidate)).isEqualTo(before);
    }

    @Test
    void goesOnWhereOneCannotBeReadAnew() {
        var broken = resumes.read(TEXT);
        var whole = resumes.read(TEXT);
        readBy(broken, "0.0.1/older");
        readBy(whole, "0.0.1/older");
        jdbc.sql("update profiles.profile set document = gen_random_uuid() where candidate = ?")
                .param(broken.value())
                .update();

        chores.run(Rereading.CHORE);

        assertThat(versions(whole)).isNotEqualTo("0.0.1/older");
        assertThat(versions(broken)).isEqualTo("0.0.1/older");
        jdbc.sql("delete from profiles.profile where candidate = ?")
                .param(broken.value())
                .update();
    }

    @Test
    void readsANewerResumeWithoutTheCorrectionsOfTheOld() {
        var candidate = resumes.read(TEXT);
        correct(candidate, NAME);

        resumes.readNext(candidate, TEXT.replace("Birch\n", "Oak\n"));

        assertThat(profile(candidate).at("/basics/name").asString()).isEqualTo("Xena Oak");
        assertThat(corrections(candidate).at("/0/state").asString()).isEqualTo("SUPERSEDED");
    }

    @Test
    void listsWhoPutWhatRight() {
        var candidate = resumes.read(TEXT);
        correct(candidate, NAME);
        correct(candidate, "{\"basics\": {\"phone\": \"+61491570156\"}}");

        var list = corrections(candidate);
        assertThat(list).hasSize(2);
        assertThat(list.at("/0/correction/basics/name").asString()).isEqualTo("Xena Birchwood");
        assertThat(list.at("/0/correctedBy").asString()).isEqualTo("user:" + ReadResumes.ANN);
        assertThat(list.at("/1/state").asString()).isEqualTo("APPLIED");
    }

    @Test
    void takesCorrectionsBack() {
        var candidate = resumes.read(TEXT);
        var read = profile(candidate);
        correct(candidate, NAME);

        assertThat(send(HttpMethod.DELETE, candidate, "/corrections", tag(candidate), ""))
                .isEqualTo("204 ");

        assertThat(profile(candidate)).isEqualTo(read);
        assertThat(corrections(candidate).at("/0/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(resumes.facts("profiles.profile-corrected.v1", candidate)).isEqualTo(2);
    }

    @Test
    void correctsOnlyWhatWasSeen() {
        var candidate = resumes.read(TEXT);
        var seen = tag(candidate);
        correct(candidate, NAME);

        assertThat(send(HttpMethod.PATCH, candidate, "", seen, NAME)).isEqualTo("412 profiles.profile-changed");
        assertThat(send(HttpMethod.PATCH, candidate, "", "", NAME)).isEqualTo("428 profiles.if-match-missing");
        assertThat(send(HttpMethod.DELETE, candidate, "/corrections", seen, ""))
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
                "{\"basics\": {\"phone\": \"0491 570 156\"}} | 422 gateway.invalid",
                "{\"basics\": {\"email\": \"nobody\"}} | 422 gateway.invalid",
                "{\"work\": [null]} | 422 gateway.invalid",
                "{\"shoeSize\": 43} | 400 gateway.unknown-member",
            })
    void refusesWhatCannotBeRight(String correction, String answer) {
        var candidate = resumes.read(TEXT);
        var before = profile(candidate);

        assertThat(send(HttpMethod.PATCH, candidate, "", tag(candidate), correction))
                .isEqualTo(answer);
        assertThat(profile(candidate)).isEqualTo(before);
        assertThat(corrections(candidate)).isEmpty();
    }

    @Test
    void acceptsAYearAloneAsAnEndInItsOwnYear() {
        var candidate = resumes.read(TEXT);

        var answer = correct(candidate, """
                {"work": [{"name": "Harbour Hospital", "startDate": "2020-05", "endDate": "2020"}]}""");

        assertThat(answer.at("/work/0/endDate").asString()).isEqualTo("2020");
    }

    @Test
    void givesThoseWhoScoreWhatIsRight() {
        var candidate = resumes.read(TEXT);
        var before = resumes.asAnn(() -> profiles.blind(candidate));
        correct(candidate, """
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
        var candidate = resumes.read(TEXT);
        correct(candidate, """
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
        var candidate = resumes.read(TEXT);
        correct(candidate, NAME);

        assertThat(jdbc.sql("select count(*) from profiles.correction where position(?::bytea in content) > 0")
                        .param("Birchwood".getBytes(StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void removesEverythingWhenTheKeyIsDestroyed() {
        var candidate = resumes.read(TEXT);
        correct(candidate, NAME);

        resumes.destroyKey(candidate);
        events.awaitIdle();

        assertThat(rows("profile", candidate) + rows("correction", candidate) + rows("optimized", candidate))
                .isZero();
    }

    @Test
    void readsTheRestAnewWhenSomebodysKeyIsDestroyed() {
        var erased = resumes.read(TEXT);
        resumes.destroyKey(erased);
        var candidate = resumes.read(TEXT);

        subscriptions.rebuild("profiles.parsing");
        events.awaitIdle();

        assertThat(rows("profile", erased)).isZero();
        assertThat(rows("profile", candidate)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from runtime.dead_letter where subscription = 'profiles.parsing'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long rows(String table, CandidateId candidate) {
        return jdbc.sql("select count(*) from profiles." + table + " where candidate = ?")
                .param(candidate.value())
                .query(Long.class)
                .single();
    }

    private void readBy(CandidateId candidate, String versions) {
        jdbc.sql("update profiles.profile set versions = ? where candidate = ?")
                .params(versions, candidate.value())
                .update();
    }

    private String versions(CandidateId candidate) {
        return jdbc.sql("select versions from profiles.profile where candidate = ?")
                .param(candidate.value())
                .query(String.class)
                .single();
    }

    private List<String> words(CandidateId candidate, Span span) {
        var document = resumes.asAnn(() -> profiles.blind(candidate)).document();
        return resumes.asAnn(() -> profiles.words(candidate, new WordsQuestion(document, List.of(span))))
                .texts();
    }

    private JsonNode correct(CandidateId candidate, String correction) {
        var answer = exchange(HttpMethod.PATCH, candidate, "", tag(candidate), correction);
        assertThat(answer.getStatus().value()).as(answer.getResponseBody()).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo(tag(candidate));
        return body(answer);
    }

    /** Status and code of the answer. */
    private String send(HttpMethod method, CandidateId candidate, String below, String tag, String body) {
        var answer = exchange(method, candidate, below, tag, body);
        var code = answer.getStatus().value() < 400
                ? ""
                : body(answer).path("code").asString();
        return answer.getStatus().value() + " " + code;
    }

    private JsonNode profile(CandidateId candidate) {
        return body(exchange(HttpMethod.GET, candidate, "", "", ""));
    }

    private JsonNode original(CandidateId candidate) {
        return body(exchange(HttpMethod.GET, candidate, "?original=true", "", ""));
    }

    private JsonNode corrections(CandidateId candidate) {
        return body(exchange(HttpMethod.GET, candidate, "/corrections", "", ""));
    }

    private String tag(CandidateId candidate) {
        return Objects.requireNonNull(exchange(HttpMethod.GET, candidate, "", "", "")
                .getResponseHeaders()
                .getETag());
    }

    private EntityExchangeResult<String> exchange(
            HttpMethod method, CandidateId candidate, String below, String tag, String body) {
        var request = http.method(method)
                .uri("/api/v1/candidates/" + candidate + "/profile" + below)
                .header(PlainDoor.USER, ReadResumes.ANN.toString());
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        var whole = body.isEmpty()
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).body(body);
        return whole.exchange().returnResult(String.class);
    }

    private JsonNode body(EntityExchangeResult<String> answer) {
        return json.readTree(Objects.requireNonNull(answer.getResponseBody()));
    }
}
