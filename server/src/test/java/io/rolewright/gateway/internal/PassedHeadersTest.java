package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.gateway.internal.PassedHeaders.Header;
import io.rolewright.runtime.web.StrangersToken;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What goes on to the process of a service. */
class PassedHeadersTest {
    @Test
    void areAllButThoseOfTheLeg() {
        var request = new MockHttpServletRequest("POST", "/api/v1/jobs");
        request.addHeader("Authorization", "Bearer ours");
        request.addHeader("Connection", "close, X-Leg");
        request.addHeader("X-Leg", "one");
        request.addHeader(StrangersToken.PASSED, "Bearer made up");
        request.addHeader("If-Match", "\"1\"");

        assertThat(PassedHeaders.ofRequest(request).all()).containsExactly(new Header("If-Match", "\"1\""));
    }

    @Test
    void bringAStrangersTokenToWhomPartnersTell() {
        var request = new MockHttpServletRequest("POST", "/hooks/gmail");
        request.addHeader("Authorization", "Bearer theirs");
        request.addHeader(StrangersToken.PASSED, "Bearer made up");

        assertThat(PassedHeaders.ofRequest(request).all())
                .containsExactly(new Header(StrangersToken.PASSED, "Bearer theirs"));
        var there = new MockHttpServletRequest("POST", "/hooks/gmail");
        there.addHeader("Authorization", "Bearer the door's");
        there.addHeader(StrangersToken.PASSED, "Bearer theirs");
        assertThat(StrangersToken.of(there)).isEqualTo("Bearer theirs");
    }
}
