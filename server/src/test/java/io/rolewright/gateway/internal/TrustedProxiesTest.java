package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@NarrowDoor
class TrustedProxiesTest {
    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8", "2001:db8::1"));

    @Autowired
    private ApplicationContext server;

    @Test
    void tellWhereARequestCameFrom() {
        assertThat(client("10.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("10.0.0.1", "203.0.113.9, 10.0.0.2")).isEqualTo("203.0.113.9");
        assertThat(client("2001:db8::1", "2001:db8:5::7")).isEqualTo("2001:db8:5::7");
    }

    @Test
    void areNotBelievedWhatSomebodyToldThem() {
        assertThat(client("10.0.0.1", "1.1.1.1, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(client("10.0.0.1", "1.1.1.1, nonsense, 10.0.0.2")).isEqualTo("10.0.0.2");
    }

    @Test
    void areNobodyElse() {
        assertThat(client("203.0.113.9", "1.1.1.1")).isEqualTo("203.0.113.9");
        assertThat(client("nonsense", "1.1.1.1")).isEqualTo("nonsense");
        assertThat(new TrustedProxies(List.of()).include("127.0.0.1")).isFalse();
    }

    @Test
    void tellWhetherItCameByTls() {
        var door = new Door(server);
        var reply = door.send(door.to("/openapi.json")
                .header("X-Forwarded-For", "198.51.100.20")
                .header("X-Forwarded-Proto", "https")
                .GET());
        assertThat(reply.header("Strict-Transport-Security").orElseThrow()).startsWith("max-age=31536000");
        assertThat(door.get("/openapi.json").header("Strict-Transport-Security"))
                .isEmpty();
    }

    private String client(String peer, String forwarded) {
        return proxies.client(peer, Optional.of(forwarded));
    }
}
