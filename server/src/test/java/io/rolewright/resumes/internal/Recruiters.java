package io.rolewright.resumes.internal;

import io.rolewright.support.Events;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** People who work with the platform over HTTP. */
@TestConfiguration(proxyBeanMethods = false)
class Recruiters {
    @Bean
    @Lazy
    Recruiter ann(RestTestClient http, Events events, JsonMapper json) {
        return new Recruiter(UUID.fromString("018f0000-0000-7000-8000-00000000000a"), Set.of(), http, events, json);
    }

    @Bean
    @Lazy
    Recruiter bob(RestTestClient http, Events events, JsonMapper json) {
        return new Recruiter(UUID.fromString("018f0000-0000-7000-8000-00000000000b"), Set.of(), http, events, json);
    }

    @Bean
    @Lazy
    Recruiter administrator(RestTestClient http, Events events, JsonMapper json) {
        var id = UUID.fromString("018f0000-0000-7000-8000-0000000000ff");
        return new Recruiter(id, Set.of("see-restricted"), http, events, json);
    }
}
