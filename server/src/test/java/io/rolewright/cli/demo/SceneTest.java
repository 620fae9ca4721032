package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SceneTest {
    @Test
    void findsTheFirstLinkToAPage() {
        var message =
                "See https://agency.example/status/s1?x and\nsay yes or no: http://127.0.0.1:81/represent/r-1_2\n\nOurs";

        assertThat(Scene.link("/represent/", message)).contains(URI.create("http://127.0.0.1:81/represent/r-1_2"));
        assertThat(Scene.link("/careers/", message)).isEmpty();
    }
}
