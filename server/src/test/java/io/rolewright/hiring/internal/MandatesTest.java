package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.MandateState;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.Mandate;
import io.rolewright.hiring.NewApplication;
import io.rolewright.hiring.NewMandate;
import io.rolewright.hiring.StageChange;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** The right to represent people, from the question to the day on which it ends. */
@HiringTest
class MandatesTest {
    private static final String APPLICATIONS = "/api/v1/applications";

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Post post;

    @Autowired
    Events events;

    @Autowired
    TestClock clock;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void asksByAMessageWithALink() {
        var client = ann.client("Harbour");
        var application = application();

        var mandate = ask(application, client);
        events.awaitIdle();

        assertThat(mandate.state()).isEqualTo(MandateState.ASKED);
        assertThat(mandate.wordingVersion()).isEqualTo(1);
        assertThat(mandate.wording()).contains("Harbour", "Crane operator", "365");
        assertThat(mandate.until()).isEqualTo(TestClock.START.plus(Duration.ofDays(7)));
        assertThat(find(application)).isEqualTo(mandate);
        var message = message(application);
        assertThat(message.purpose()).isEqualTo(Purpose.PROCESS);
        assertThat(message.template()).isEqualTo("right-to-represent");
        assertThat(ann.facts(mandate.id())).containsExactly("hiring.mandate-asked.v1");
    }

    @Test
    void keepsOnlyTheHashOfALinkThatWasSent() {
        var application = application();
        var mandate = ask(application, ann.client("Quiet"));
        events.awaitIdle();

        var row = jdbc.sql("select m::text from hiring.mandate m where id = ? and secret is null")
                .param(mandate.id().value())
                .query(String.class)
                .single();

        assertThat(row).doesNotContain(path(application).substring("/represent/".length()));
    }

    @Test
    void answersNothingForWhoOnlyLooks() {
        var application = application();
        ask(application, ann.client("Looked at"));
        events.awaitIdle();

        assertThat(page(path(application), 200)).contains("Looked at", "<button");

        assertThat(find(application).state()).isEqualTo(MandateState.ASKED);
    }

    @Test
    void holdsAYesAsLongAsWasAgreed() {
        var client = ann.client("Agreed");
        var application = application();
        var asked = ask(application, client);
        events.awaitIdle();

        say(path(application), "yes").expectStatus().isOk();
        say(path(application), "no").expectStatus().isOk();

        var given = find(application);
        assertThat(given.state()).isEqualTo(MandateState.GIVEN);
        assertThat(given.wording()).isEqualTo(asked.wording());
        assertThat(given.until()).isEqualTo(TestClock.START.plus(Duration.ofDays(365)));
        assertThat(page(path(application), 200)).contains("You have agreed").doesNotContain("<button");
        assertThat(ann.facts(given.id())).containsExactly("hiring.mandate-asked.v1", "hiring.mandate-answered.v1");
        var another = application(application.candidateId());
        assertThat(ann.refused(asking(another, client.id()), 409, "hiring.mandate-known"))
                .contains(application.id().text());
        clock.advance(Duration.ofDays(365));
        assertThat(find(application).state()).isEqualTo(MandateState.EXPIRED);
        assertThat(ask(another, client).state()).isEqualTo(MandateState.ASKED);
    }

    @Test
    void takesANoForANo() {
        var client = ann.client("Refused");
        var application = application();
        ask(application, client);
        events.awaitIdle();

        say(path(application), "no").expectStatus().isOk();
        say(path(application), "yes").expectStatus().isOk();

        clock.advance(Duration.ofDays(900));
        assertThat(find(application).state()).isEqualTo(MandateState.REFUSED);
        assertThat(page(path(application), 200)).contains("may not represent you");
    }

    @Test
    void takesNoAnswerThatIsNoneOrComesTooLate() {
        var application = application();
        ask(application, ann.client("Late"));
        events.awaitIdle();

        say(path(application), "perhaps").expectStatus().isOk();
        assertThat(find(application).state()).isEqualTo(MandateState.ASKED);
        clock.advance(Duration.ofDays(7));
        say(path(application), "yes").expectStatus().isEqualTo(HttpStatus.GONE);

        assertThat(find(application).state()).isEqualTo(MandateState.EXPIRED);
        assertThat(page(path(application), 410)).contains("no longer valid");
    }

    @Test
    void knowsNoLinkThatNobodyWasSent() {
        assertThat(page("/represent/nothing", 404)).contains("There is nothing here");
        say("/represent/nothing", "yes").expectStatus().isNotFound();
    }

    @Test
    void asksNobodyTwiceAtATime() {
        var client = ann.client("Once");
        var application = application();
        ask(application, client);

        ann.refused(asking(application, client.id()), 409, "hiring.mandate-known");

        assertThat(ask(application, ann.client("Another")).state()).isEqualTo(MandateState.ASKED);
    }

    @Test
    void refusesWhatCannotBeAsked() {
        var client = ann.client("Refusing");
        var silent = make(neighbours.candidate());
        var reachable = application();
        var ended = application();
        var rejection = new StageChange(ApplicationStage.REJECTED, StageReason.LOCATION, null);
        ann.patch(APPLICATIONS + "/" + ended.id() + "/stage", ended.tag(), rejection)
                .expectStatus()
                .isOk();

        ann.refused(asking(silent, client.id()), 422, "hiring.candidate-unreachable");
        ann.refused(
                ann.post(mandate(reachable), new NewMandate(client.id(), Channel.SMS)),
                422,
                "hiring.candidate-unreachable");
        ann.refused(asking(ended, client.id()), 409, "hiring.application-closed");
        ann.refused(asking(reachable, new ClientId(UUID.randomUUID())), 404, "hiring.client-not-found");
        ann.refused(ann.get(mandate(reachable)), 404, "hiring.mandate-not-found");
        neighbours.restrict(reachable.candidateId(), Neighbours.OWNER);
        ann.refused(asking(reachable, client.id()), 404, "hiring.application-not-found");
    }

    private Application application() {
        return application(neighbours.candidate());
    }

    private Application application(CandidateId candidate) {
        post.reach(Person.of(candidate));
        return make(candidate);
    }

    private Application make(CandidateId candidate) {
        var wanted = new NewApplication(candidate, neighbours.job(), ApplicationSource.SOURCED);
        return ann.read(new TypeReference<>() {}, ann.post(APPLICATIONS, wanted));
    }

    private static String mandate(Application application) {
        return APPLICATIONS + "/" + application.id() + "/mandate";
    }

    private Mandate ask(Application application, Client client) {
        return ann.read(new TypeReference<>() {}, asking(application, client.id()));
    }

    private ResponseSpec asking(Application application, ClientId client) {
        return ann.post(mandate(application), new NewMandate(client, null));
    }

    private Mandate find(Application application) {
        return ann.read(new TypeReference<>() {}, ann.get(mandate(application)));
    }

    private NewMessage message(Application application) {
        return post.to(Person.of(application.candidateId())).getFirst();
    }

    /** Where the link leads that somebody was sent. */
    private String path(Application application) {
        var link = Objects.requireNonNull(message(application).values()).get("link");
        assertThat(link).startsWith("http://localhost:8080/represent/");
        return URI.create(link).getPath();
    }

    private String page(String path, int status) {
        var answer = http.get().uri(path).exchange();
        answer.expectStatus().isEqualTo(status);
        return Consultant.text(answer);
    }

    /** Sends the form, and follows to the page that it leads back to. */
    private ResponseSpec say(String path, String answer) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("answer=" + answer)
                .exchange();
    }
}
