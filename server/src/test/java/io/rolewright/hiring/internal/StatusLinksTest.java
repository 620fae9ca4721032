package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.events.hiring.ReviewState;
import io.rolewright.hiring.Application;
import io.rolewright.hiring.NewApplication;
import io.rolewright.hiring.ReviewAnswer;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.hiring.StageChange;
import io.rolewright.hiring.StatusLink;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** People see where their applications stand, and are answered by people. */
@HiringTest
class StatusLinksTest {
    private static final String REQUESTS = "/api/v1/review-requests";

    @Autowired
    Consultant ann;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Ways ways;

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
    void sendsALinkAndKeepsOnlyItsHash() {
        var application = ways.application();

        var link = make(application);
        events.awaitIdle();

        assertThat(link.until()).isEqualTo(TestClock.START.plus(Duration.ofDays(60)));
        var message = messages(application).getFirst();
        assertThat(message.template()).isEqualTo("application-status");
        assertThat(message.purpose()).isEqualTo(Purpose.PROCESS);
        assertThat(message.values()).containsEntry("job", "Crane operator");
        assertThat(ann.facts(link.id())).containsExactly("hiring.status-link-made.v1");
        var row = jdbc.sql("select l::text from hiring.status_link l where id = ? and secret is null")
                .param(link.id().value())
                .query((found, number) -> found.getString(1))
                .single();
        assertThat(row).doesNotContain(path(application).substring("/status/".length()));
    }

    @Test
    void showsWhereItStandsWhatWasReadAndWhyItFits() {
        var application = ways.application();
        neighbours.know(application.candidateId(), application.jobId());
        var path = sent(application);
        clock.advance(Duration.ofDays(3));
        screen(application);

        var page = page(path, 200);

        assertThat(page)
                .contains("Your application: Crane operator", "We got your application on", "3 days")
                .contains("<li aria-current=\"step\">We looked at what you can do on", "0 days")
                .contains("Mia &lt;Wong&gt;", "Crane driver, Harbour Works, 2019-03 –")
                .contains("with 72 of 100 points", "Crane operation, shown by Tower cranes")
                .contains("High risk work licence", "Work at heights")
                .doesNotContain("quietly noted");
        assertThat(jdbc.sql("""
                        select count(*) from runtime.event
                        where type = 'gateway.personal-data-read.v1' and subject = ?
                            and body ->> 'view' = 'application-status'""")
                        .param(application.candidateId().text())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsNotThereYet() {
        assertThat(page(sent(ways.application()), 200))
                .contains("No documents of yours have been read yet", "have not been compared with this job")
                .doesNotContain("What you asked");
    }

    @Test
    void isStoredAndListedNowhere() {
        http.get()
                .uri(sent(ways.application()))
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .valueEquals("X-Robots-Tag", "noindex");
    }

    @Test
    void showsWhoIsKeptFromOthersThemselves() {
        var application = ways.application();
        var path = sent(application);

        neighbours.restrict(application.candidateId(), Neighbours.OWNER);

        assertThat(page(path, 200)).contains("Crane operator");
        ann.refused(linking(application), 404, "hiring.application-not-found");
        ann.refused(ann.delete(link(application)), 404, "hiring.application-not-found");
    }

    @Test
    void leadsNowhereOnceReplacedRevokedOrOld() {
        var application = ways.application();
        var nothing = page("/status/nothing", 404);
        assertThat(nothing).contains("There is nothing here").doesNotContain("<form");
        var first = sent(application);
        make(application);
        events.awaitIdle();
        assertThat(page(first, 404)).isEqualTo(nothing);
        var second = path(application);
        assertThat(second).isNotEqualTo(first);
        page(second, 200);

        ann.delete(link(application)).expectStatus().isNoContent();

        assertThat(page(second, 404)).isEqualTo(nothing);
        ask(second, "REVIEW", "").expectStatus().isNotFound();
        ann.refused(ann.delete(link(application)), 404, "hiring.status-link-not-found");
        var third = sent(application);
        clock.advance(Duration.ofDays(60));
        assertThat(page(third, 404)).isEqualTo(nothing);
        assertThat(requests(application, "")).isEmpty();
    }

    @Test
    void sendsNoLinkToWhomNobodyReaches() {
        var wanted = new NewApplication(neighbours.candidate(), neighbours.job(), ApplicationSource.SOURCED);
        Application silent = ann.read(new TypeReference<>() {}, ann.post(Ways.APPLICATIONS, wanted));

        ann.refused(linking(silent), 422, "hiring.candidate-unreachable");
    }

    @Test
    void takesWhatIsToBePutRight() {
        var application = ways.application();
        var path = sent(application);

        taken(path, "CORRECTION", " I have a licence <b>since</b> 2018. ");
        taken(path, "CORRECTION", "I have a licence <b>since</b> 2018.\r\n");

        var request = requests(application, "").getFirst();
        assertThat(requests(application, "")).hasSize(1);
        assertThat(request.kind()).isEqualTo(ReviewKind.CORRECTION);
        assertThat(request.state()).isEqualTo(ReviewState.OPEN);
        assertThat(request.words()).isEqualTo("I have a licence <b>since</b> 2018.");
        assertThat(ann.facts(request.id())).containsExactly("hiring.review-requested.v1");
        assertThat(page(path, 200))
                .contains("You asked us to put something right", "licence &lt;b&gt;since", "not answered yet");
        assertThat(jdbc.sql("select position(?::bytea in words) from hiring.review_request where id = ?")
                        .params(
                                "licence".getBytes(StandardCharsets.UTF_8),
                                request.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void saysWhyItTakesNothing() {
        var application = ways.application();
        var path = sent(application);

        assertThat(refused(path, "   ")).contains("role=\"alert\"", "Please write what is wrong.");
        assertThat(refused(path, "x\r\n".repeat(2501))).contains("at most 5000");
        assertThat(refused(path, "x".repeat(5001))).contains("at most 5000", "x".repeat(5001) + "</textarea>");
        taken(path, "SOMETHING", "else");
        assertThat(requests(application, "")).isEmpty();
        for (var number = 1; number <= 5; number++) {
            taken(path, "CORRECTION", "Mistake\r\n".repeat(500) + number);
        }
        assertThat(refused(path, "One more")).contains("not answered your earlier questions yet");
        assertThat(requests(application, "")).hasSize(5);
    }

    @Test
    void answersWhoAsksForAPerson() {
        var application = ways.application();
        var path = sent(application);
        taken(path, "REVIEW", "");
        taken(path, "REVIEW", "");
        var request = requests(application, "&state=OPEN").getFirst();
        assertThat(request.words()).isNull();

        ReviewRequest answered = ann.read(new TypeReference<>() {}, answering(request, "I looked, and you are right."));
        events.awaitIdle();

        assertThat(answered.state()).isEqualTo(ReviewState.ANSWERED);
        assertThat(answered.answeredBy()).isEqualTo(Consultant.ID);
        assertThat(answered.note()).isEqualTo("I looked, and you are right.");
        assertThat(requests(application, "")).containsExactly(answered);
        var message = messages(application).stream()
                .filter(one -> "review-answer".equals(one.template()))
                .findFirst()
                .orElseThrow();
        assertThat(message.values()).containsEntry("text", "I looked, and you are right.");
        assertThat(page(path, 200)).contains("Our answer:", "I looked, and you are right.");
        assertThat(ann.facts(request.id())).containsExactly("hiring.review-requested.v1", "hiring.review-answered.v1");
        ann.refused(answering(request, "Again."), 409, "hiring.review-answered");
        ann.refused(answering(request, " "), 422, "gateway.invalid");
        neighbours.restrict(application.candidateId(), Neighbours.OWNER);
        ann.refused(answering(request, "Again."), 404, "hiring.review-not-found");
        assertThat(requests(application, "")).isEmpty();
    }

    @Test
    void listsWhatIsAskedPageByPage() {
        var application = ways.application();
        var path = sent(application);
        taken(path, "REVIEW", "");
        taken(path, "CORRECTION", "My name.");
        taken(path, "CORRECTION", "My town.");
        answering(requests(application, "&kind=REVIEW").getFirst(), "Done.")
                .expectStatus()
                .isOk();

        assertThat(requests(application, "&kind=CORRECTION"))
                .extracting(ReviewRequest::words)
                .containsExactly("My town.", "My name.");
        assertThat(requests(application, "&state=ANSWERED"))
                .extracting(ReviewRequest::kind)
                .containsExactly(ReviewKind.REVIEW);
        var list = REQUESTS + "?candidateId=" + application.candidateId();
        Page<ReviewRequest> first = ann.read(new TypeReference<>() {}, ann.get(list + "&limit=2"));
        Page<ReviewRequest> second =
                ann.read(new TypeReference<>() {}, ann.get(list + "&limit=2&cursor=" + first.next()));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).extracting(ReviewRequest::kind).containsExactly(ReviewKind.REVIEW);
        assertThat(second.next()).isNull();
    }

    @Test
    void forgetsWhoIsErased() {
        var application = ways.application();
        var path = sent(application);
        taken(path, "CORRECTION", "My name.");

        neighbours.erase(application.candidateId());
        assertThat(page(path, 404)).contains("There is nothing here");
        events.awaitIdle();

        page(path, 404);
        assertThat(jdbc.sql("select words is null from hiring.review_request where application = ?")
                        .param(application.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select revoked_at is not null from hiring.status_link where application = ?")
                        .param(application.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void screen(Application application) {
        var change = new StageChange(ApplicationStage.SCREENED, null, "quietly noted");
        ann.patch(Ways.APPLICATIONS + "/" + application.id() + "/stage", application.tag(), change)
                .expectStatus()
                .isOk();
    }

    private static String link(Application application) {
        return Ways.APPLICATIONS + "/" + application.id() + "/status-link";
    }

    private ResponseSpec linking(Application application) {
        return ann.send(HttpMethod.POST, link(application), null, null);
    }

    private StatusLink make(Application application) {
        return ann.read(new TypeReference<>() {}, linking(application));
    }

    /** Where the link leads that somebody has just been sent. */
    private String sent(Application application) {
        make(application);
        events.awaitIdle();
        return path(application);
    }

    private List<NewMessage> messages(Application application) {
        return post.to(Person.of(application.candidateId()));
    }

    /** Where the link leads that somebody was sent last. */
    private String path(Application application) {
        var id = jdbc.sql("select id::text from hiring.status_link where application = ? order by id desc limit 1")
                .param(application.id().value())
                .query((row, number) -> row.getString(1))
                .single();
        var message = messages(application).stream()
                .filter(one -> one.key().equals("status-link/" + id))
                .findFirst()
                .orElseThrow();
        var link = Objects.requireNonNull(message.values()).get("link");
        assertThat(link).startsWith("http://localhost:8080/status/");
        return URI.create(link).getPath();
    }

    private String page(String path, int status) {
        var answer = http.get().uri(path).exchange();
        answer.expectStatus().isEqualTo(status);
        return Consultant.text(answer);
    }

    /** Sends a form, and follows to the page that it leads back to. */
    private ResponseSpec ask(String path, String kind, String words) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("ask=" + kind + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .exchange();
    }

    private void taken(String path, String kind, String words) {
        ask(path, kind, words).expectStatus().isOk();
    }

    /** What the page says to a correction that is not taken. */
    private String refused(String path, String words) {
        var answer = ask(path, "CORRECTION", words);
        answer.expectStatus().isEqualTo(422);
        return Consultant.text(answer);
    }

    private List<ReviewRequest> requests(Application application, String more) {
        Page<ReviewRequest> page =
                ann.read(new TypeReference<>() {}, ann.get(REQUESTS + "?applicationId=" + application.id() + more));
        return page.items();
    }

    private ResponseSpec answering(ReviewRequest request, String note) {
        return ann.post(REQUESTS + "/" + request.id() + "/answer", new ReviewAnswer(note));
    }
}
