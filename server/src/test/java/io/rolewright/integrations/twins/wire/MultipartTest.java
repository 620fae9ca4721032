package io.rolewright.integrations.twins.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MultipartTest {
    @Test
    void keepsBytesNamesAndFileNames() {
        var body = "--x\r\nContent-Disposition: form-data; name=\"who\"\r\n\r\nZoë\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"cv\"; filename=\"Zoë.pdf\"\r\n\r\n\u0000\u0001\r\n\r\n--x--\r\n";
        var parts = Multipart.of(request("multipart/form-data; boundary=\"x\"", body));
        assertThat(parts.parts()).hasSize(2);
        assertThat(parts.part("who").orElseThrow().text()).isEqualTo("Zoë");
        assertThat(parts.part("cv").orElseThrow().fileName()).isEqualTo("Zoë.pdf");
        assertThat(parts.part("cv").orElseThrow().content()).containsExactly(0, 1, '\r', '\n');
    }

    @Test
    void hasNoPartsWithoutABoundary() {
        assertThat(Multipart.of(request("multipart/form-data", "--x\r\n\r\n--x--"))
                        .parts())
                .isEmpty();
        assertThat(Multipart.of(request("text/plain", "")).parts()).isEmpty();
    }

    private static TwinRequest request(String type, String body) {
        return new TwinRequest(
                "POST",
                "/",
                "",
                Fields.of("Content-Type", type),
                body.getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH,
                "POST /",
                Set.of());
    }
}
