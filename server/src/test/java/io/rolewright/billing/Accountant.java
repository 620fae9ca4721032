package io.rolewright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.Event;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Id;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who keeps the books of an agency, over HTTP. */
@TestComponent
public class Accountant {
    public static final UserId ID = new UserId(UUID.fromString("018f0000-0000-7000-8000-0000000000ac"));

    /** Somebody who brings placements about. */
    public static final UserId RECRUITER = new UserId(UUID.fromString("018f0000-0000-7000-8000-0000000000ec"));

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final RestTestClient http;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final EventLog log;
    private final Events events;
    private final TransactionOperations transactions;

    Accountant(
            @Lazy RestTestClient http,
            JsonMapper json,
            JdbcClient jdbc,
            EventLog log,
            Events events,
            TransactionOperations transactions) {
        this.http = http;
        this.json = json;
        this.jdbc = jdbc;
        this.log = log;
        this.events = events;
        this.transactions = transactions;
    }

    /** Something happens at a neighbour, and what follows from it here is done. */
    public void hears(Event fact) {
        Call.of(Actor.service("hiring"), TRACE)
                .run(() -> transactions.executeWithoutResult(status -> log.append(fact)));
        events.awaitIdle();
    }

    public ResponseSpec get(String path) {
        return send(HttpMethod.GET, path, null, null);
    }

    public ResponseSpec post(String path, @Nullable Object body) {
        return send(HttpMethod.POST, path, null, body);
    }

    public ResponseSpec put(String path, @Nullable String ifMatch, Object body) {
        return send(HttpMethod.PUT, path, ifMatch, body);
    }

    public ResponseSpec patch(String path, @Nullable String ifMatch, Object body) {
        return send(HttpMethod.PATCH, path, ifMatch, body);
    }

    public ResponseSpec delete(String path) {
        return send(HttpMethod.DELETE, path, null, null);
    }

    public ResponseSpec send(HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
        return send(ID, method, path, ifMatch, body);
    }

    /** The same by somebody else. */
    public ResponseSpec send(
            UserId user, HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
        var request = http.method(method)
                .uri(path)
                .header(PlainDoor.USER, user.text())
                .headers(headers -> {
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

    public <T> T read(TypeReference<T> type, ResponseSpec answer) {
        answer.expectStatus().is2xxSuccessful();
        return json.readValue(text(answer), type);
    }

    /** What an answer holds, as it came. */
    public static String text(ResponseSpec answer) {
        return Objects.requireNonNullElse(answer.returnResult(String.class).getResponseBody(), "");
    }

    /** Proves that a request was refused; answers the next step. */
    public String refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status);
        var problem = json.readTree(text(answer));
        assertThat(problem.path("code").asString()).isEqualTo(code);
        return problem.path("detail").asString();
    }

    /** The types of all facts about something, in their order. */
    public List<String> facts(Id subject) {
        return jdbc.sql("select type from runtime.event where subject = ? order by id")
                .param(subject.text())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Proves that every fact was taken, every entry balances, and nothing changed what is open without an entry that says so. */
    public void audits() {
        assertThat(lines("select subscription || ': ' || error from runtime.dead_letter where error is not null"))
                .as("facts that could not be taken")
                .isEmpty();
        assertThat(lines("""
                        select entry::text from billing.posting group by entry having sum(minor) <> 0""")).as("entries that do not balance").isEmpty();
        assertThat(lines("""
                        select currency || ' ' || sum(open) from billing.invoice group by currency
                        having sum(open) <> (select coalesce(sum(minor), 0) from billing.posting
                            join billing.entry on entry.id = posting.entry
                            where account = 'RECEIVABLES' and entry.currency = invoice.currency)""")).as("open on invoices, but not in the books").isEmpty();
        assertThat(lines("""
                        select currency || ' ' || sum(left_over) from (
                            select currency, amount - allocated - refunded as left_over from billing.payment
                            union all
                            select currency, net + tax - applied - allocated - refunded from billing.credit_note
                            where state = 'ISSUED') credit
                        group by currency
                        having sum(left_over) <> -(select coalesce(sum(minor), 0) from billing.posting
                            join billing.entry on entry.id = posting.entry
                            where account = 'CLIENT_CREDITS' and entry.currency = credit.currency)""")).as("credits of clients, but not in the books").isEmpty();
        assertThat(lines("""
                        select 'invoices' where (select coalesce(max(series_number), 0) <> count(series_number)
                            from billing.invoice)
                        union all select 'credit notes' where (select coalesce(max(series_number), 0) <> count(series_number)
                            from billing.credit_note)""")).as("series with gaps").isEmpty();
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
