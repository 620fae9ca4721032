package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.fairness.AgeBand;
import io.rolewright.engine.fairness.Declared;
import io.rolewright.engine.fairness.Ethnicity;
import io.rolewright.engine.fairness.ScoredGroup;
import io.rolewright.engine.fairness.Sex;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;

@IntakeTest
class DemographicsTest {
    private static final String PATH = "/api/v1/candidates/{id}/demographics";
    private static final String WOMAN = "{\"sex\":\"FEMALE\",\"ethnicity\":\"ASIAN\",\"birthYear\":1970}";

    @Autowired
    Recruiter ann;

    @Autowired
    DemographicsInternal demographics;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatIsDeclared() {
        var candidate = candidate("Declared Rowe");

        declare(candidate, WOMAN).expectStatus().isNoContent();

        assertThat(answers(candidate)).isEqualTo("{\"sex\":\"FEMALE\",\"ethnicity\":\"ASIAN\",\"birthYear\":1970}");
    }

    @Test
    void knowsNothingOfWhoSaysNothing() {
        assertThat(answers(candidate("Silent Rowe"))).isEqualTo("{}");
    }

    @Test
    void takesTheLaterAnswersAndLetsGoOfAll() {
        var candidate = candidate("Changing Rowe");
        declare(candidate, WOMAN).expectStatus().isNoContent();
        declare(candidate, "{\"birthYear\":1990}").expectStatus().isNoContent();
        assertThat(answers(candidate)).isEqualTo("{\"birthYear\":1990}");

        ann.request(HttpMethod.DELETE, PATH, candidate)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(answers(candidate)).isEqualTo("{}");
        assertThat(jdbc.sql("select count(*) from runtime.event where type = ? and subject = ?")
                        .params("resumes.demographics-declared.v1", candidate.text())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sex\":\"HIGH\"}", "{\"birthYear\":1600}", "{\"religion\":\"x\"}"})
    void refusesAnythingElse(String answers) {
        declare(candidate("Refused Rowe"), answers).expectStatus().is4xxClientError();
    }

    @Test
    void addsUpWithoutNamingAnybody() {
        var woman = candidate("Sum Rowe");
        var man = candidate("Summed Rowe");
        declare(woman, WOMAN);
        declare(man, "{\"sex\":\"MALE\",\"birthYear\":2000}");
        var nobody = new CandidateId(UUID.randomUUID());

        var groups = demographics
                .sums(new ScoredCandidates(List.of(woman, woman, nobody), List.of(woman, man)))
                .groups();

        assertThat(groups)
                .containsExactlyInAnyOrder(
                        new ScoredGroup(
                                declared(Sex.FEMALE, Optional.of(Ethnicity.ASIAN), AgeBand.FORTY_OR_OVER), 3, 2),
                        new ScoredGroup(declared(Sex.MALE, Optional.empty(), AgeBand.UNDER_40), 1, 0),
                        new ScoredGroup(Declared.NOTHING, 1, 1));
    }

    @Test
    void keepsNoAnswerInTheOpenAndNoneWithoutItsKey() {
        var candidate = candidate("Keyless Rowe");
        declare(candidate, WOMAN);
        assertThat(jdbc.sql("select count(*) from resumes.demographics where position(?::bytea in content) > 0")
                        .param("FEMALE".getBytes(StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();

        Call.of(Actor.service("resumes"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> transactions.executeWithoutResult(status -> cipher.destroy(KeyName.of(candidate))));

        assertThat(demographics
                        .sums(new ScoredCandidates(List.of(candidate), List.of()))
                        .groups())
                .containsExactly(new ScoredGroup(Declared.NOTHING, 1, 1));
    }

    private static Declared declared(Sex sex, Optional<Ethnicity> ethnicity, AgeBand age) {
        return new Declared(Optional.of(sex), ethnicity, Optional.of(age));
    }

    private CandidateId candidate(String name) {
        return Objects.requireNonNull(ann.uploadOne(SampleFile.resumeOf(name)).candidateId());
    }

    private ResponseSpec declare(CandidateId candidate, String answers) {
        return ann.request(HttpMethod.PUT, PATH, candidate)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answers)
                .exchange();
    }

    private String answers(CandidateId candidate) {
        return String.valueOf(
                ann.get(PATH, candidate).returnResult(String.class).getResponseBody());
    }
}
