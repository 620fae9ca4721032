package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.document.Span;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.ReadPart;
import io.rolewright.profiles.ReadPartsInternal;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.reading.ModelSet;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.Ids;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** {@code profiles} alone, in the database role that sees its schema only; its neighbours are fakes. */
@ServerTest("rolewright.target=profiles")
@Import({PlainDoor.class, Neighbours.class, ReadResumes.class, ProfileClient.class})
class ProfileTest {

    @Autowired
    ProfilesInternal profiles;

    @Autowired
    ReadPartsInternal parts;

    @Autowired
    Neighbours neighbours;

    @Autowired
    ReadResumes resumes;

    @Autowired
    Events events;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Test
    void makesAProfileOfADocument() {
        var candidate = resumes.read(ReadResumes.XENA);

        get(candidate)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.basics.name")
                .isEqualTo("Xena Birch")
                .jsonPath("$.work[0].name")
                .isEqualTo("Harbour Hospital")
                .jsonPath("$.meta.rolewright.versions.reading")
                .isEqualTo(ModelSet.bundled(Readers.KINDS).versions());
        assertThat(resumes.facts("profiles.profile-parsed.v1", candidate)).isEqualTo(1);
    }

    @Test
    void writesEveryLookToTheTrail() {
        var candidate = resumes.read(ReadResumes.XENA);
        get(candidate).expectStatus().isOk();

        assertThat(resumes.facts("gateway.personal-data-read.v1", candidate)).isEqualTo(1);
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
        var candidate = resumes.read(ReadResumes.XENA);
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
        var candidate = resumes.read(ReadResumes.XENA);

        var blind = resumes.asAnn(() -> profiles.blind(candidate));

        assertThat(blind.profile().contact().name()).isEmpty();
        assertThat(blind.profile().contact().emails()).isEmpty();
        assertThat(blind.profile().contact().place())
                .hasValueSatisfying(place -> assertThat(place.value()).contains("Perth"));
        assertThat(blind.profile().employments()).hasSize(1);
        assertThat(blind.document()).isEqualTo(neighbours.documentOf(candidate));
    }

    @Test
    void givesTheWordsBehindSpans() {
        var candidate = resumes.read(ReadResumes.XENA);

        assertThat(words(candidate, new Span(0, 4), new Span(5, 10))).containsExactly("Xena", "Birch");
        assertThat(resumes.facts("gateway.personal-data-read.v1", candidate))
                .as("what a service reads is no look")
                .isZero();
    }

    @Test
    void givesNoWordsOfAnotherText() {
        var candidate = resumes.read(ReadResumes.XENA);
        var other = new WordsQuestion(ids.next(DocumentId::new), List.of());

        assertThatThrownBy(() -> words(candidate, new Span(0, 10_000))).hasMessageContaining("profiles.span-outside");
        assertThatThrownBy(() -> resumes.asAnn(() -> profiles.words(candidate, other)))
                .hasMessageContaining("profiles.document-replaced");
    }

    @Test
    void keepsNoWordOfAProfileInTheOpen() {
        resumes.read(ReadResumes.XENA);

        var open = jdbc.sql("select count(*) from profiles.profile where position('Harbour' in content) > 0")
                .query(Long.class)
                .single();
        assertThat(open).isZero();
    }

    @Test
    void tellsItsOwnerWhatWasRead() {
        var candidate = resumes.read(ReadResumes.XENA + """

                Education

                Bachelor of Nursing, Curtin University
                2015 - 2018
                """);

        var read = resumes.asAnn(() -> parts.find(candidate));

        assertThat(read)
                .contains(
                        new ReadPart(ReadPart.Kind.NAME, List.of("Xena Birch")),
                        new ReadPart(ReadPart.Kind.CONTACT, List.of("xena.birch@example.org")),
                        new ReadPart(ReadPart.Kind.PLACE, List.of("Perth WA")),
                        new ReadPart(ReadPart.Kind.WORK, List.of("Registered Nurse, Harbour Hospital, 2019-03 –")));
        assertThat(read).extracting(ReadPart::kind).contains(ReadPart.Kind.EDUCATION, ReadPart.Kind.SKILLS);
        assertThat(read.toString()).doesNotContain("Xena");
        assertThat(resumes.asAnn(() -> parts.find(ids.next(CandidateId::new)))).isEmpty();
    }

    @Test
    void makesAllProfilesAnew() {
        var candidate = resumes.read(ReadResumes.XENA);
        var before = resumes.asAnn(() -> profiles.blind(candidate)).id();

        subscriptions.rebuild("profiles.parsing");
        events.awaitIdle();

        assertThat(resumes.asAnn(() -> profiles.blind(candidate)).id()).isNotEqualTo(before);
    }

    private List<String> words(CandidateId candidate, Span... spans) {
        var question = new WordsQuestion(neighbours.documentOf(candidate), List.of(spans));
        return resumes.asAnn(() -> profiles.words(candidate, question)).texts();
    }

    private RestTestClient.ResponseSpec get(CandidateId candidate) {
        return http.get()
                .uri("/api/v1/candidates/{id}/profile", candidate)
                .header(PlainDoor.USER, ReadResumes.ANN.toString())
                .exchange();
    }
}
