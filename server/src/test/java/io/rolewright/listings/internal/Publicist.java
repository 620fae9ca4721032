package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.listings.ListingState;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.jobs.Job;
import io.rolewright.listings.Listing;
import io.rolewright.listings.ListingStep;
import io.rolewright.listings.NewListings;
import io.rolewright.listings.NewListings.BoardChoice;
import io.rolewright.listings.Quote;
import io.rolewright.listings.Relisted;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Page;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who publishes adverts and sees what comes of it. */
@TestComponent
class Publicist {
    static final String ID = "018f0000-0000-7000-8000-00000000000a";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> SECRETS = List.of("clientId", "clientSecret", "keyFile");

    private final RestTestClient http;
    private final JsonMapper json;
    private final Twins twins;
    private final Events events;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final ListingSchedule schedule;

    Publicist(
            @Lazy RestTestClient http,
            JsonMapper json,
            Twins twins,
            Events events,
            JdbcClient jdbc,
            TestClock clock,
            ListingSchedule schedule) {
        this.http = http;
        this.json = json;
        this.twins = twins;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.schedule = schedule;
    }

    /** Keeps the account that a twin knows, with further facts. */
    void keepAccount(String partner, Map<String, String> facts) {
        keepAccount(partner, facts, Map.of());
    }

    /** Keeps the account that a twin knows, with further facts and secrets. */
    void keepAccount(String partner, Map<String, String> facts, Map<String, String> moreSecrets) {
        jdbc.sql("delete from integrations.account where provider = ?")
                .param(partner)
                .update();
        var secrets = twins.twin(partner).account().entrySet().stream()
                .filter(one -> SECRETS.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
        secrets.putAll(moreSecrets);
        send(
                        HttpMethod.PUT,
                        "/api/v1/integrations/" + partner + "/account",
                        null,
                        Map.of("facts", facts, "secrets", secrets))
                .expectStatus()
                .isOk();
    }

    List<Relisted> relist(Job job, BoardChoice... boards) {
        return relist(new NewListings(job.id(), null, Arrays.asList(boards), null, null, null, null));
    }

    List<Relisted> relist(NewListings wanted) {
        return read(new TypeReference<Page<Relisted>>() {}, send(HttpMethod.POST, "/api/v1/jobs/relist", null, wanted))
                .items();
    }

    /** Publishes on one board, and answers the advert there. */
    Listing publish(Job job, String board) {
        return made(relist(job, new BoardChoice(board, null, null)));
    }

    static Listing made(List<Relisted> results) {
        assertThat(results).hasSize(1);
        assertThat(results.getFirst().refusal()).isNull();
        return Objects.requireNonNull(results.getFirst().listing());
    }

    Listing find(ListingId id) {
        return read(new TypeReference<>() {}, send(HttpMethod.GET, "/api/v1/listings/" + id.text(), null, null));
    }

    List<Listing> status(JobId job) {
        return read(
                        new TypeReference<Page<Listing>>() {},
                        send(HttpMethod.GET, "/api/v1/jobs/status?jobId=" + job.text(), null, null))
                .items();
    }

    List<Quote> quotes(Job job, String board) {
        return read(
                        new TypeReference<Page<Quote>>() {},
                        send(
                                HttpMethod.GET,
                                "/api/v1/listings/quotes?jobId=" + job.id().text() + "&board=" + board,
                                null,
                                null))
                .items();
    }

    ResponseSpec change(Listing listing, Object change) {
        return send(HttpMethod.PATCH, "/api/v1/listings/" + listing.id().text(), listing.tag(), change);
    }

    Listing changed(Listing listing, Object change) {
        return read(new TypeReference<>() {}, change(listing, change));
    }

    ResponseSpec close(Listing listing) {
        return send(HttpMethod.POST, "/api/v1/listings/" + listing.id().text() + "/closure", null, null);
    }

    /** Waits until an advert has come to a state, without time passing. */
    Listing await(Listing listing, ListingState state) {
        until(() -> {
            events.awaitIdle();
            return find(listing.id()).state() == state;
        });
        var now = find(listing.id());
        assertThat(now.state()).as(now.toString()).isEqualTo(state);
        return now;
    }

    /** Waits until nothing about an advert is due at this time. */
    void settle(Listing listing) {
        until(() -> !isDue(listing));
        assertThat(isDue(listing)).as(find(listing.id()).toString()).isFalse();
    }

    /** The schedule is told to look: one that looked just before a test moved the clock would wait by that clock. */
    private void until(BooleanSupplier isSo) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean() && System.nanoTime() < end) {
            schedule.look();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean isDue(Listing listing) {
        return jdbc.sql("select count(*) > 0 from listings.listing where id = ? and due_at <= ?")
                .params(listing.id().value(), Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Waits until a step with this reason was made. */
    Listing awaitStep(Listing listing, String reason) {
        until(() -> reasons(find(listing.id())).contains(reason));
        var now = find(listing.id());
        assertThat(reasons(now)).contains(reason);
        return now;
    }

    static List<String> reasons(Listing listing) {
        return listing.steps().stream().map(ListingStep::reason).toList();
    }

    ResponseSpec send(HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
        var request = http.method(method).uri(path).header(PlainDoor.USER, ID).headers(headers -> {
            if (ifMatch != null) {
                headers.set("If-Match", ifMatch);
            }
        });
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsString(body))
                        .exchange();
    }

    <T> T read(TypeReference<T> type, ResponseSpec answer) {
        var body = answer.expectStatus()
                .is2xxSuccessful()
                .returnResult(String.class)
                .getResponseBody();
        return json.readValue(Objects.requireNonNull(body), type);
    }
}
