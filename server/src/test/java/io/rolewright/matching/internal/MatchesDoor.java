package io.rolewright.matching.internal;

import io.rolewright.matching.Match;
import io.rolewright.matching.NewFeedback;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import io.rolewright.support.PlainDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The matches as people see them through the door. */
final class MatchesDoor {
    private final RestTestClient http;
    private final JsonMapper json;

    MatchesDoor(RestTestClient http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    Match match(UserId who, JobId job, CandidateId candidate) {
        return all(who, job, 200).stream()
                .filter(match -> match.candidateId().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** All pages of a job's list. */
    List<Match> all(UserId who, JobId job, int limit) {
        return all(who, "?jobId=" + job.text() + "&limit=" + limit, new TypeReference<>() {});
    }

    /** All pages of a list. */
    <T> List<T> all(UserId who, String list, TypeReference<Page<T>> type) {
        var found = new ArrayList<T>();
        var page = read(get(who, list), type);
        found.addAll(page.items());
        while (page.next() != null) {
            page = read(get(who, list + "&cursor=" + page.next()), type);
            found.addAll(page.items());
        }
        return found;
    }

    Page<Match> list(UserId who, String query) {
        return read(get(who, "?" + query), new TypeReference<>() {});
    }

    /** What a good answer says. */
    <T> T read(ResponseSpec answer, TypeReference<T> type) {
        var body = answer.expectStatus().isOk().returnResult(String.class).getResponseBody();
        return json.readValue(Objects.requireNonNull(body), type);
    }

    /** @param path behind {@code /matches} */
    ResponseSpec get(UserId who, String path) {
        return http.get()
                .uri("/api/v1/matches" + path)
                .header(PlainDoor.USER, who.text())
                .exchange();
    }

    ResponseSpec give(UserId who, NewFeedback feedback) {
        return post(who, "/feedback", feedback);
    }

    /** @param path behind {@code /matches} */
    ResponseSpec post(UserId who, String path, Object body) {
        return http.post()
                .uri("/api/v1/matches" + path)
                .header(PlainDoor.USER, who.text())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(body))
                .exchange();
    }

    static void assertCode(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
