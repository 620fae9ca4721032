package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertProposal;
import io.rolewright.jobs.Job;
import io.rolewright.support.PlainDoor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks for better adverts and decides on them. */
@TestComponent
class Editor {
    private static final String ID = "018f0000-0000-7000-8000-00000000000a";

    private final RestTestClient http;
    private final JsonMapper json;

    Editor(@Lazy RestTestClient http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    AdvertProposal optimize(Job job) {
        return read(
                new TypeReference<>() {},
                send(
                        HttpMethod.POST,
                        "/api/v1/jobs/optimize",
                        Map.of("jobId", job.id().text())));
    }

    ResponseSpec decide(AdvertProposal proposal, List<String> accepted) {
        return send(
                HttpMethod.POST,
                "/api/v1/adverts/" + proposal.id().text() + "/decisions",
                Map.of("accepted", accepted));
    }

    ResponseSpec send(HttpMethod method, String path, @Nullable Object body) {
        var request = http.method(method).uri(path).header(PlainDoor.USER, ID);
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
