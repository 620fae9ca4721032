package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.CandidateId;
import io.rolewright.support.PlainDoor;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ann, who reads profiles and puts them right. */
@TestComponent
class ProfileClient {
    private final RestTestClient http;
    private final JsonMapper json;

    ProfileClient(@Lazy RestTestClient http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    JsonNode correct(CandidateId candidate, String correction) {
        var answer = exchange(HttpMethod.PATCH, candidate, "", tag(candidate), correction);
        assertThat(answer.getStatus().value()).as(answer.getResponseBody()).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo(tag(candidate));
        return body(answer);
    }

    /** Status and code of the answer. */
    String send(HttpMethod method, CandidateId candidate, String below, String tag, String body) {
        var answer = exchange(method, candidate, below, tag, body);
        var code = answer.getStatus().value() < 400
                ? ""
                : body(answer).path("code").asString();
        return answer.getStatus().value() + " " + code;
    }

    JsonNode profile(CandidateId candidate) {
        return body(exchange(HttpMethod.GET, candidate, "", "", ""));
    }

    JsonNode original(CandidateId candidate) {
        return body(exchange(HttpMethod.GET, candidate, "?original=true", "", ""));
    }

    JsonNode corrections(CandidateId candidate) {
        return body(exchange(HttpMethod.GET, candidate, "/corrections", "", ""));
    }

    String tag(CandidateId candidate) {
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
