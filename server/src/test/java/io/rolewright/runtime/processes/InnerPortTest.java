package io.rolewright.runtime.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.SignedJWT;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.UserId;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import io.rolewright.users.internal.People;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who gets in where, in a process that hosts the door and a few services. */
@ServerTest({"rolewright.target=gateway,users,security,storage,audit", "rolewright.remotes.jobs=http://127.0.0.1:1"})
class InnerPortTest {
    private static final String INTERNAL = "/internal/v1/tokens/keys";
    private static final String PUBLIC = "/api/v1/logs";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ServiceTokens tokens;

    @Autowired
    private TestClock clock;

    private Door outer;
    private Door inner;

    @BeforeEach
    void knock() {
        outer = new Door(server);
        inner = Door.at("http://127.0.0.1:" + server.getBean(InnerPort.class).number());
    }

    @Test
    void anotherProcessMayAskWhatIsInternal() {
        assertThat(inner.with(tokens.forCall("users")).get(INTERNAL).status()).isEqualTo(200);
    }

    @Test
    void whoWatchesNeedsNoToken() {
        assertThat(inner.get("/health/live").text("status")).isEqualTo("UP");
        assertThat(inner.get("/health/ready").status()).isEqualTo(200);
        assertThat(inner.get("/metrics").status()).isEqualTo(200);
    }

    @Test
    void nothingElseIsOpenBesideWhatIsWatched() {
        assertRefused(inner.send("POST", "/metrics"));
        assertRefused(inner.get("/metrics/"));
        assertRefused(inner.get("/health"));
        assertRefused(inner.get("/internal/v1/process"));
        assertThat(outer.get("/metrics").status()).isEqualTo(401);
    }

    @Test
    void anotherProcessMayAskHowThisOneDoes() {
        var state = inner.with(tokens.forCall("audit")).get("/internal/v1/process");
        assertThat(state.status()).isEqualTo(200);
        assertThat(state.body().path("ready").asBoolean()).isTrue();
        assertThat(state.body().path("services").toString()).contains("users");
        var passedOn = Call.of(actor("read-status"), TRACE).ask(() -> tokens.fromDoor("users"));
        assertThat(inner.with(passedOn).get("/internal/v1/process").status()).isIn(403, 404);
    }

    @Test
    void nothingInternalIsAtTheDoor() {
        var person = new People(server).administrator();
        assertThat(person.door().get(INTERNAL).code()).isEqualTo("gateway.no-such-path");
    }

    @Test
    void aServiceTokenOpensNoDoor() {
        assertThat(outer.with(tokens.forCall("users"))
                        .get("/api/v1/users/profile")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aPersonsTokenOpensNoInnerPort() {
        var person = new People(server).administrator();
        assertRefused(inner.with(person.token()).get(INTERNAL));
        assertRefused(inner.with(person.token()).get("/api/v1/users/profile"));
        assertRefused(inner.get(INTERNAL));
    }

    @Test
    void aTokenEndsAfterAMinute() {
        var old = tokens.forCall("users");
        clock.advance(Duration.ofSeconds(64));
        assertThat(inner.with(old).get(INTERNAL).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(2));
        assertRefused(inner.with(old).get(INTERNAL));
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        assertRefused(inner.with(tokens.forCall("jobs")).get(INTERNAL));
        assertRefused(inner.with(tokens.forCall("storage")).get(INTERNAL));
    }

    @Test
    void aTokenUnderAnotherKeyIsRefused() throws ParseException, JOSEException {
        var good = SignedJWT.parse(tokens.forCall("users"));
        var forged = new SignedJWT(good.getHeader(), good.getJWTClaimsSet());
        forged.sign(new MACSigner(new byte[32]));
        assertRefused(inner.with(forged.serialize()).get(INTERNAL));
    }

    @Test
    void aChangedActorIsRefused() {
        var parts = tokens.forCall("users").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        var changed = claims.replaceAll("\"sub\":\"[^\"]*\"", "\"sub\":\"user:root\"");
        assertThat(changed).isNotEqualTo(claims);
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes());
        assertRefused(inner.with(String.join(".", parts)).get(INTERNAL));
    }

    @Test
    void whatComesFromTheDoorSeesNothingInternal() {
        var passedOn = Call.of(actor("read-trail"), TRACE).ask(() -> tokens.fromDoor("users"));
        assertThat(inner.with(passedOn).get(INTERNAL).status()).isIn(403, 404);
    }

    @Test
    void aPublicContractAsksForTheActorsPermissionAgain() {
        var may = Call.of(actor("read-trail"), TRACE).ask(() -> tokens.forCall("audit"));
        var mayNot = Call.of(actor("read-jobs"), TRACE).ask(() -> tokens.forCall("audit"));
        assertThat(inner.with(may).get(PUBLIC).status()).isEqualTo(200);
        assertThat(inner.with(mayNot).get(PUBLIC).code()).isEqualTo("gateway.not-allowed");
    }

    @Test
    void whatOneOfAnotherReleaseAddsIsReadStrictlyOnlyFromTheDoor() {
        var may = Call.of(actor("read-trail"), TRACE);
        var neighbour = inner.with(may.ask(() -> tokens.forCall("audit")));
        var passedOn = inner.with(may.ask(() -> tokens.fromDoor("audit")));
        assertThat(neighbour.get(PUBLIC + "?colour=red").status()).isEqualTo(200);
        assertThat(passedOn.get(PUBLIC + "?colour=red").code()).isEqualTo("gateway.unknown-parameter");
    }

    @Test
    void aServiceThatIsAwayIsToldAtTheDoor() {
        var reply = new People(server).recruiter().door().get("/api/v1/jobs");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("gateway.service-away");
        assertThat(reply.header("Retry-After")).isPresent();
    }

    private static Actor actor(String permission) {
        return Actor.user(new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a")), Set.of(permission));
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("runtime.service-token-refused");
    }
}
