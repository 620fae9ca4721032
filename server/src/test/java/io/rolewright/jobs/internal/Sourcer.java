package io.rolewright.jobs.internal;

import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.NewJob;
import io.rolewright.jobs.Run;
import io.rolewright.shared.Page;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who brings jobs in and looks at them. */
@TestComponent
class Sourcer {
    static final String ID = "018f0000-0000-7000-8000-00000000000a";

    private final RestTestClient http;
    private final Events events;
    private final JsonMapper json;

    Sourcer(@Lazy RestTestClient http, Events events, JsonMapper json) {
        this.http = http;
        this.events = events;
        this.json = json;
    }

    /** Sends pages and does not wait. */
    ResponseSpec send(SamplePage... pages) {
        var parts = new LinkedMultiValueMap<String, Object>();
        Arrays.stream(pages).forEach(page -> parts.add("files", resource(page)));
        return send(parts);
    }

    ResponseSpec send(MultiValueMap<String, Object> parts) {
        return request(HttpMethod.POST, "/api/v1/jobs/ingest")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    /** Sends pages, waits until they are read, and looks at the run. */
    Run ingest(SamplePage... pages) {
        var location = send(pages)
                .expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        return look(Objects.requireNonNull(location));
    }

    /** Waits until nothing is left to do, and looks at a run. */
    Run look(URI run) {
        events.awaitIdle();
        return read(new TypeReference<>() {}, get(run.getPath()));
    }

    Job paste(String text) {
        var answer = post(text).expectStatus().isCreated();
        return read(new TypeReference<>() {}, answer);
    }

    ResponseSpec post(String text) {
        return request(HttpMethod.POST, "/api/v1/jobs").body(new NewJob(text)).exchange();
    }

    Page<JobSummary> list(String query) {
        return read(new TypeReference<>() {}, get("/api/v1/jobs" + query));
    }

    ResponseSpec get(String path) {
        return request(HttpMethod.GET, path).exchange();
    }

    private RequestBodySpec request(HttpMethod method, String path) {
        return http.method(method).uri(path).header(PlainDoor.USER, ID);
    }

    private <T> T read(TypeReference<T> type, ResponseSpec answer) {
        var body = answer.expectStatus()
                .is2xxSuccessful()
                .returnResult(String.class)
                .getResponseBody();
        return json.readValue(Objects.requireNonNull(body), type);
    }

    private static ByteArrayResource resource(SamplePage page) {
        return new ByteArrayResource(page.bytes()) {
            @Override
            public String getFilename() {
                return page.name();
            }
        };
    }
}
