package io.rolewright.runtime.idempotency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as the server does, before it does. */
record Rendering(JsonMapper json) {
    private static final List<String> HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    FirstAnswer of(HttpStatusCode status, @Nullable Object body) {
        return new FirstAnswer(status.value(), Map.of(), bytes(body));
    }

    FirstAnswer of(ResponseEntity<?> answer) {
        var headers = new HashMap<String, String>();
        for (var name : HEADERS) {
            var value = answer.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new FirstAnswer(answer.getStatusCode().value(), headers, bytes(answer.getBody()));
    }

    private byte[] bytes(@Nullable Object body) {
        return body == null ? new byte[0] : json.writeValueAsBytes(body);
    }
}
