package io.rolewright.jobs.internal;

import io.rolewright.jobs.Harvest;
import io.rolewright.jobs.Ingest;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.JobSummary;
import io.rolewright.jobs.NewJob;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.Run;
import io.rolewright.shared.Page;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
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

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    JobSource source(NewSource source) {
        var answer =
                request(HttpMethod.POST, "/api/v1/jobs/sources").body(source).exchange();
        return read(new TypeReference<>() {}, answer);
    }

    /** Harvests sources, and waits until all have ended. */
    Run harvest(JobSource... sources) {
        return harvest(new Ingest(Arrays.stream(sources).map(JobSource::id).toList(), null, null));
    }

    Run harvest(Ingest ingest) {
        var answer = send(HttpMethod.POST, "/api/v1/jobs/ingest", ingest)
                .expectStatus()
                .isAccepted();
        var location = answer.returnResult(String.class).getResponseHeaders().getLocation();
        return awaitRun(Objects.requireNonNull(location).getPath());
    }

    Run awaitRun(String path) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        Run run = read(new TypeReference<>() {}, get(path));
        while (!run.sources().stream().allMatch(Sourcer::isOver)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still harvesting after " + PATIENCE + ": " + run.sources());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            run = read(new TypeReference<>() {}, get(path));
        }
        return run;
    }

    private static boolean isOver(Harvest harvest) {
        return harvest.state() == Harvest.State.DONE || harvest.state() == Harvest.State.FAILED;
    }

    ResponseSpec send(HttpMethod method, String path, Object body) {
        return request(method, path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(body))
                .exchange();
    }

    ResponseSpec send(HttpMethod method, String path, String ifMatch, Object body) {
        return request(method, path).header("If-Match", ifMatch).body(body).exchange();
    }

    /** Listens to what is told until it ends. */
    String listen(String path) {
        var told = http.get()
                .uri(path)
                .header(PlainDoor.USER, ID)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
        return Objects.requireNonNull(told);
    }

    ResponseSpec delete(String path) {
        return request(HttpMethod.DELETE, path).exchange();
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

    <T> T read(TypeReference<T> type, ResponseSpec answer) {
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
