package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Cost;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.support.TestClock;
import io.rolewright.users.internal.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@NarrowDoor
class RatesTest {
    private static final int PER_ADDRESS = 10;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetTheClock() {
        clock.set(TestClock.START);
    }

    @Test
    void refuseAStrangerWhoAsksTooMuch() {
        for (var number = 0; number < PER_ADDRESS; number++) {
            assertThat(from("198.51.100.1").status()).isEqualTo(404);
        }
        var refused = from("198.51.100.1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("gateway.rate-exceeded");
        assertThat(refused.header("Retry-After")).contains("6");
        assertThat(refused.header("RateLimit-Policy")).contains("\"address\";q=10;w=60");
        assertThat(refused.header("RateLimit")).contains("\"address\";r=0;t=60");
        assertThat(from("198.51.100.2").status()).isEqualTo(404);
    }

    @Test
    void flowBackWithTime() {
        for (var number = 0; number < PER_ADDRESS; number++) {
            from("198.51.100.3");
        }
        assertThat(from("198.51.100.3").status()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(6));
        assertThat(from("198.51.100.3").status()).isEqualTo(404);
        assertThat(from("198.51.100.3").status()).isEqualTo(429);
    }

    @Test
    void takeANetworkForOneStranger() {
        for (var number = 0; number < PER_ADDRESS; number++) {
            from("2001:db8:1:2::" + number);
        }
        assertThat(from("2001:db8:1:2:ffff::1").status()).isEqualTo(429);
        assertThat(from("2001:db8:1:3::1").status()).isEqualTo(404);
    }

    @Test
    void countTokensThatAreNoGoodForTheirAddress() {
        var door = new Door(server).with("none");
        for (var number = 0; number < PER_ADDRESS; number++) {
            assertThat(from(door, "198.51.100.4").status()).isEqualTo(401);
        }
        assertThat(from(door, "198.51.100.4").code()).isEqualTo("gateway.rate-exceeded");
    }

    @Test
    void giveWhoSignedInTheirOwn() {
        var door = new People(server).recruiter().door();
        assertThat(from(door, "198.51.100.5").header("RateLimit")).contains("\"caller\";r=59;t=1");
        assertThat(door.get("/api/v1/jobs").header("RateLimit")).contains("\"caller\";r=58;t=2");
        assertThat(new People(server).recruiter().door().get("/api/v1/jobs").header("RateLimit"))
                .contains("\"caller\";r=59;t=1");
    }

    @Test
    void takeMoreForWhatIsDear() {
        var door = new People(server).recruiter().door();
        assertThat(door.get("/api/v1/matches").header("RateLimit").orElseThrow())
                .contains("r=" + (60 - Cost.DEAR));
        var upload = door.to("/api/v1/resumes/upload")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b--\r\n"));
        assertThat(door.send(upload).header("RateLimit").orElseThrow())
                .contains("r=" + (60 - Cost.DEAR - Cost.DEAREST));
    }

    private Reply from(String address) {
        return from(new Door(server), address);
    }

    private static Reply from(Door door, String address) {
        return door.send(
                door.to("/api/v1/nothing").header("X-Forwarded-For", address).GET());
    }
}
