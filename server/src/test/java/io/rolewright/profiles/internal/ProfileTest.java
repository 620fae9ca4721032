package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Line;
import io.rolewright.engine.document.Span;
import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionOperations;

/** {@code profiles} alone, in the database role that sees its schema only; its neighbours are fakes. */
@ServerTest("rolewright.target=profiles")
@Import({PlainDoor.class, Neighbours.class})
class ProfileTest {
    private static final UUID ANN = UUID.fromString("018f0000-0000-7000-8000-00000000000a");
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
    Neighbours neighbours;

    @Autowired
    EventLog log;

    @Autowired
    Events events;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void makesAProfileOfADocument() {
        var candidate = read(TEXT);

        get(candidate)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.basics.name")
                .isEqualTo("Xena Birch")
                .jsonPath("$.work[0].name")
                .isEqualTo("Harbour Hospital")
                .jsonPath("$.meta.rolewright.versions")
                .exists();
        assertThat(facts("profiles.profile-parsed.v1", candidate)).isEqualTo(1);
    }

    @Test
    void writesEveryLookToTheTrail() {
        var candidate = read(TEXT);
        get(candidate).expectStatus().isOk();

        assertThat(facts("gateway.personal-data-read.v1", candidate)).isEqualTo(1);
    }

    @Test
    void saysWhenThereIsNoProfileYet() {
        var candidate = neighbours.candidate(ids);

        get(candidate)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("profiles.not-ready");
    }

    @Test
    void knowsNoCandidateThatIsHidden() {
        var candidate = read(TEXT);
        neighbours.hide(candidate);

        get(candidate)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("profiles.candidate-unknown");
        assertThatThrownBy(() -> words(candidate, new Span(0, 4))).hasMessageContaining("profiles.candidate-unknown");
    }

    @Test
    void givesAProfileWithoutIdentityToThoseWhoScore() {
        var candidate = read(TEXT);

        var blind = asAnn(() -> profiles.blind(candidate));

        assertThat(blind.profile().contact().name()).isEmpty();
        assertThat(blind.profile().contact().emails()).isEmpty();
        assertThat(blind.profile().contact().place())
                .hasValueSatisfying(place -> assertThat(place.value()).contains("Perth"));
        assertThat(blind.profile().employments()).hasSize(1);
        assertThat(blind.document()).isEqualTo(neighbours.documentOf(candidate));
    }

    @Test
    void givesTheWordsBehindSpans() {
        var candidate = read(TEXT);

        assertThat(words(candidate, new Span(0, 4), new Span(5, 10))).containsExactly("Xena", "Birch");
        assertThat(facts("gateway.personal-data-read.v1", candidate))
                .as("what a service reads is no look")
                .isZero();
    }

    @Test
    void givesNoWordsOfAnotherText() {
        var candidate = read(TEXT);
        var other = new WordsQuestion(ids.next(DocumentId::new), List.of());

        assertThatThrownBy(() -> words(candidate, new Span(0, 10_000))).hasMessageContaining("profiles.span-outside");
        assertThatThrownBy(() -> asAnn(() -> profiles.words(candidate, other)))
                .hasMessageContaining("profiles.document-replaced");
    }

    @Test
    void keepsNoWordOfAProfileInTheOpen() {
        read(TEXT);

        var open = jdbc.sql("select count(*) from profiles.profile where position('Harbour' in content) > 0")
                .query(Long.class)
                .single();
        assertThat(open).isZero();
    }

    @Test
    void makesAllProfilesAnew() {
        var candidate = read(TEXT);
        var before = asAnn(() -> profiles.blind(candidate)).id();

        subscriptions.rebuild("profiles.parsing");
        events.awaitIdle();

        assertThat(asAnn(() -> profiles.blind(candidate)).id()).isNotEqualTo(before);
    }

    private CandidateId read(String text) {
        var candidate = neighbours.candidate(ids);
        var document = neighbours.document(ids, candidate, document(text));
        asAnn(() -> {
            transactions.executeWithoutResult(status -> {
                cipher.create(KeyName.of(candidate));
                log.append(new ResumeRead(candidate, ids.next(ResumeId::new), document));
            });
            return candidate;
        });
        events.awaitIdle();
        return candidate;
    }

    private static Document document(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    var start = text.indexOf(line);
                    return new Line(new Span(start, start + line.length()), 1, null, 0, false);
                })
                .toList();
        return new Document("xena.txt", "text/plain", "0".repeat(64), text, 1, lines, List.of());
    }

    private List<String> words(CandidateId candidate, Span... spans) {
        var question = new WordsQuestion(neighbours.documentOf(candidate), List.of(spans));
        return asAnn(() -> profiles.words(candidate, question)).texts();
    }

    private RestTestClient.ResponseSpec get(CandidateId candidate) {
        return http.get()
                .uri("/api/v1/candidates/{id}/profile", candidate)
                .header(PlainDoor.USER, ANN.toString())
                .exchange();
    }

    private static <T> T asAnn(ScopedValue.CallableOp<T, RuntimeException> work) {
        var call = Call.of(Actor.user(new UserId(ANN), Set.of()), "0af7651916cd43dd8448eb211c80319c");
        return Objects.requireNonNull(call.<T, RuntimeException>ask(work));
    }

    private long facts(String type, CandidateId candidate) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and subject = ?")
                .params(type, candidate.text())
                .query(Long.class)
                .single();
    }
}
