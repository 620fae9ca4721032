package io.rolewright.resumes.internal;

import io.rolewright.resumes.Upload;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Somebody who uploads résumés and looks at them. */
record Recruiter(UUID id, Set<String> permissions, RestTestClient http, Events events) {
    ResponseSpec get(String path, Object... values) {
        return request(HttpMethod.GET, path, values).exchange();
    }

    RequestBodySpec request(HttpMethod method, String path, Object... values) {
        return http.method(method).uri(path, values).headers(headers -> {
            headers.set(PlainDoor.USER, id.toString());
            if (!permissions.isEmpty()) {
                headers.set(PlainDoor.PERMISSIONS, String.join(",", permissions));
            }
        });
    }

    /** Sends files and does not wait. */
    ResponseSpec send(SampleFile... files) {
        var body = new MultipartBodyBuilder();
        Arrays.stream(files).forEach(file -> body.part("files", resource(file)));
        return request(HttpMethod.POST, "/api/v1/resumes/upload")
                .body(body.build())
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

    Upload look(String location) {
        var upload =
                get(location).expectStatus().isOk().returnResult(Upload.class).getResponseBody();
        return Objects.requireNonNull(upload);
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
