package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.rolewright.events.users.Role;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import io.rolewright.users.Claims;
import io.rolewright.users.internal.People;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Access tokens, good and forged. */
@ServerTest
class TokensTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private TestClock clock;

    private RSAKey key;
    private People.Person person;

    @BeforeEach
    void meet() {
        var people = new People(server);
        key = people.signingKey();
        person = people.administrator();
    }

    @Test
    void areTakenWhenAllIsRight() throws JOSEException {
        assertThat(profile(signed(claims(), rs256(), new RSASSASigner(key))).status())
                .isEqualTo(200);
    }

    @Test
    void areRefusedWithoutASignature() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void areRefusedWhenThePublicKeyServesAsASecret() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(type()).keyID(key.getKeyID());
        assertRefused(
                signed(claims(), header, new MACSigner(key.toRSAPublicKey().getEncoded())));
    }

    @Test
    void areRefusedWhenAnotherKeySigned() throws JOSEException {
        var other = new RSAKeyGenerator(2048).generate();
        assertRefused(signed(claims(), rs256(), new RSASSASigner(other)));
        var pointing = rs256().jwk(other.toPublicJWK()).jwkURL(URI.create("http://localhost:1/keys"));
        assertRefused(signed(claims(), pointing, new RSASSASigner(other)));
        var certified = rs256().x509CertURL(URI.create("http://localhost:1/certificate"));
        assertRefused(signed(claims(), certified, new RSASSASigner(other)));
        assertRefused(signed(claims(), rs256().keyID("../../etc/passwd' or '1'='1"), new RSASSASigner(other)));
    }

    @Test
    void areRefusedWhenExpiredOrNotYetValid() throws JOSEException {
        assertRefused(signed(claims().expirationTime(after(Duration.ofSeconds(-1)))));
        assertRefused(signed(claims().expirationTime(null)));
        assertRefused(signed(claims().notBeforeTime(after(Duration.ofMinutes(1)))));
    }

    @Test
    void areRefusedWhenMadeForSomethingElse() throws JOSEException {
        assertRefused(signed(claims().issuer("https://elsewhere.example")));
        assertRefused(signed(claims().audience("another-api")));
        var idToken = rs256().type(JOSEObjectType.JWT);
        assertRefused(signed(claims(), idToken, new RSASSASigner(key)));
    }

    @Test
    void areRefusedWhenTheyAreNone() {
        assertRefused("none");
        assertRefused("a.b.c");
        assertRefused("x".repeat(6000));
        assertThat(new Door(server)
                        .with("x".repeat(1_000_000))
                        .get("/api/v1/users/profile")
                        .status())
                .isBetween(400, 499);
    }

    /** They are not ours, and prove nothing to the door. */
    @Test
    void areLeftToTheServiceThatPartnersTell() {
        var told = new Door(server).with("a.b.c").post("/hooks/gmail", "{}");
        assertThat(told.code()).isEqualTo("integrations.signature-wrong");
        assertRefused("a.b.c");
    }

    @Test
    void areRefusedAfterTheyExpireAlsoWhenRemembered() {
        var door = person.door();
        assertThat(door.get("/api/v1/users/profile").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(61));
        try {
            assertThat(door.get("/api/v1/users/profile").code()).isEqualTo("gateway.not-signed-in");
        } finally {
            clock.set(TestClock.START);
        }
    }

    @Test
    void areTakenOfEitherKeyWhileKeysAreExchanged() throws JOSEException {
        var before = signed(claims(), rs256(), new RSASSASigner(key));
        assertThat(profile(before).status()).isEqualTo(200);
        var next = new People(server).addSigningKey();
        clock.advance(Duration.ofSeconds(11));
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(type()).keyID(next.getKeyID());
        assertThat(profile(signed(claims(), header, new RSASSASigner(next))).status())
                .isEqualTo(200);
        assertThat(profile(before).status()).isEqualTo(200);
        clock.set(TestClock.START);
    }

    @Test
    void areTakenWithoutASessionFromTheReleaseBefore() throws JOSEException {
        var door = new Door(server).with(signed(claims()));
        assertThat(door.get("/api/v1/users/profile").status()).isEqualTo(200);
        assertThat(door.post("/api/v1/users/logout", "").code()).isEqualTo("users.session-unknown");
    }

    private void assertRefused(String token) {
        var reply = profile(token);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("gateway.not-signed-in");
        assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
    }

    private Reply profile(String token) {
        return new Door(server).with(token).get("/api/v1/users/profile");
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(person.id().text())
                .notBeforeTime(after(Duration.ZERO))
                .expirationTime(after(Duration.ofMinutes(5)))
                .claim(Claims.ROLE, Role.ADMIN.name())
                .claim(Claims.VERSION, 1);
    }

    private Date after(Duration time) {
        return Date.from(clock.instant().plus(time));
    }

    private JWSHeader.Builder rs256() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(type()).keyID(key.getKeyID());
    }

    private static JOSEObjectType type() {
        return new JOSEObjectType(Claims.TYPE);
    }

    private String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, rs256(), new RSASSASigner(key));
    }

    private static String signed(JWTClaimsSet.Builder claims, JWSHeader.Builder header, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(header.build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }
}
