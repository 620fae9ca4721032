package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/**
 * Whatever a file is called and whatever is in it, it comes back as bytes to be saved, under a name without tricks; a
 * name of kilobytes does not come in at all (413).
 */
@IntakeTest
class FileNamesTest {
    @Autowired
    Recruiter ann;

    static Stream<String> names() {
        return Stream.of(
                "../../etc/cron.d/x",
                "..\\..\\windows\\x.pdf",
                "a\0.pdf",
                "CON.pdf",
                "n".repeat(300) + ".pdf",
                "\u202Efdp.exe",
                "a\r\nSet-Cookie: x=1\r\n.pdf",
                "\"; filename=evil.html; x=\".txt",
                "r\u00E9sum\u00E9 \uD83D\uDE00.txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void comesBackUnderANameWithoutTricks(String name) {
        var sample = SampleFile.resumeOf("Una " + Math.abs(name.hashCode())).named(name);
        var file = ann.uploadOne(sample);

        var answer = ann.get("/api/v1/resumes/{id}/file", file.resumeId())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .returnResult(byte[].class);

        var given = answer.getResponseHeaders().getContentDisposition();
        assertThat(answer.getResponseBody()).isEqualTo(sample.bytes());
        assertThat(given.isAttachment()).isTrue();
        assertThat(given.getFilename())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("/", "\\", "\0", "\r", "\n", "\u202E");
    }

    @ParameterizedTest
    @MethodSource("active")
    void servesNothingThatABrowserWouldRun(SampleFile sample) {
        var file = ann.uploadOne(sample);

        var answer = ann.get("/api/v1/resumes/{id}/file", file.resumeId())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .returnResult(byte[].class);

        assertThat(answer.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(answer.getResponseBody()).isEqualTo(sample.bytes());
    }

    static Stream<SampleFile> active() {
        return Stream.of(
                SampleFile.of("page.html", "<html><script>alert(1)</script><p>Vic Fernside, nurse, vic@example.org"),
                SampleFile.of("picture.txt", "Wim Fernside <svg onload=alert(1)> nurse"));
    }
}
