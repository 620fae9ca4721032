package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The careers site through the door, which lets everybody in. */
@ServerTest
class CareersDoorTest {
    @Autowired
    private ApplicationContext server;

    @ParameterizedTest
    @CsvSource({
        "/careers, 200, text/html",
        "/careers?page=1&utm_source=elsewhere, 200, text/html",
        "/careers/nothing-qq0000, 404, text/html",
        "/careers/style.css, 200, text/css",
        "/careers/feed.xml, 200, application/xml",
        "/careers/sitemap.xml, 200, application/xml"
    })
    void standsOpen(String path, int status, String type) {
        var answer = new Door(server).get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(type));
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void showsNothingElse() {
        assertThat(new Door(server).get("/careersx").code()).isEqualTo("gateway.no-such-path");
        assertThat(new Door(server).send("DELETE", "/careers").code()).isEqualTo("gateway.method-not-allowed");
    }
}
