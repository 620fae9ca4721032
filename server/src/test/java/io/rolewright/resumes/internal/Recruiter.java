package io.rolewright.resumes.internal;

import io.rolewright.resumes.Upload;
import io.rolewright.shared.JobId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Somebody who uploads résumés and looks at them. */
record Recruiter(UUID id, Set<String> permissions, RestTestClient http, Events events, JsonMapper json) {
    ResponseSpec get(String path, @Nullable Object... values) {
        return request(HttpMethod.GET, path, values).exchange();
    }

    RequestBodySpec request(HttpMethod method, String path, @Nullable Object... values) {
        return http.method(method)
                .uri(path, Arrays.stream(values).map(String::valueOf).toArray())
                .headers(headers -> {
                    headers.set(PlainDoor.USER, id.toString());
                    if (!permissions.isEmpty()) {
                        headers.set(PlainDoor.PERMISSIONS, String.join(",", permissions));
                    }
                });
    }

    /** Sends files and does not wait. */
    ResponseSpec send(SampleFile... files) {
        return send(parts(files));
    }

    private static MultiValueMap<String, Object> parts(SampleFile... files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        Arrays.stream(files).forEach(file -> parts.add("files", resource(file)));
        return parts;
    }

    /** Sends files for a job. */
    void uploadFor(JobId job, SampleFile... files) {
        var parts = parts(files);
        parts.add("jobId", job.text());
        send(parts).expectStatus().isAccepted();
    }

    /** Sends the parts of a form. */
    ResponseSpec send(MultiValueMap<String, Object> parts) {
        return request(HttpMethod.POST, "/api/v1/resumes/upload")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    /** Sends files, waits until all is done with them, and looks at the result. */
    Upload upload(SampleFile... files) {
        var location = send(files)
                .expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        events.awaitIdle();
        return look(Objects.requireNonNull(location).getPath());
    }

    /** Sends one file, waits until all is done with it, and looks at the result. */
    Upload.File uploadOne(SampleFile file) {
        return upload(file).files().getFirst();
    }

    Upload look(String location) {
        return read(new TypeReference<>() {}, location);
    }

    /** Reads what stands at a path. */
    <T> T read(TypeReference<T> type, String path, @Nullable Object... values) {
        var answer = get(path, values).expectStatus().isOk().returnResult(String.class);
        return json.readValue(Objects.requireNonNull(answer.getResponseBody()), type);
    }

    private static ByteArrayResource resource(SampleFile file) {
        return new ByteArrayResource(file.bytes()) {
            @Override
            public String getFilename() {
                return file.name();
            }
        };
    }
}
