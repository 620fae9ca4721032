package io.rolewright.integrations.twins.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service account gets tokens by the rules of part C4 of the fact sheet. */
class TokensTest {
    private final Gmail gmail = new Gmail();

    @AfterEach
    void close() {
        gmail.close();
    }

    @Test
    void areGrantedForUsersAndScopesThatTheDomainTrustsItWith() throws IOException {
        var both = claims();
        both.put("scope", GmailMethod.Scope.SEND + " " + GmailMethod.Scope.READONLY);
        var answer = Asking.read(gmail.account.grant(gmail.account.signed(both)));
        assertThat(answer.path("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.path("expires_in").asInt()).isEqualTo(3599);
    }

    @Test
    void areRefusedForStrangersToTheDomain() throws IOException {
        assertRefused("sub", "nobody@agency.example", 400, "invalid_grant");
    }

    @Test
    void areRefusedForScopesThatTheAdministratorNeverAllowed() throws IOException {
        assertRefused("scope", "https://www.googleapis.com/auth/drive", 401, "unauthorized_client");
    }

    @Test
    void areRefusedForScopesThatAreNone() throws IOException {
        assertRefused("scope", "gmail.send", 400, "invalid_scope");
    }

    @Test
    void areRefusedForAnotherAudience() throws IOException {
        assertRefused("aud", "https://other.example/token", 400, "invalid_grant");
    }

    @Test
    void areRefusedToThoseWhoWantThemForMoreThanAnHour() throws IOException {
        var late = gmail.clock.instant().plus(Duration.ofSeconds(3601)).getEpochSecond();
        assertRefused("exp", late, 400, "invalid_grant");
    }

    @Test
    void areRefusedForTheSignatureOfAnother() throws IOException {
        var forged = gmail.account.signed(claims()).replaceFirst(".{8}$", "AAAAAAAA");
        assertThat(Asking.read(gmail.account.grant(forged)).path("error").asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void expireByTheClock() throws IOException {
        var shown = gmail.as(Gmail.RECRUITER);
        assertThat(gmail.asking.get(Gmail.ME + "profile", shown).statusCode()).isEqualTo(200);
        gmail.clock.advance(Duration.ofSeconds(3599));
        assertThat(gmail.asking.get(Gmail.ME + "profile", shown).statusCode()).isEqualTo(401);
    }

    @Test
    void withoutAUserReachNoMailbox() throws IOException {
        var claims = claims();
        claims.remove("sub");
        var token = Asking.read(gmail.account.grant(gmail.account.signed(claims)))
                .path("access_token")
                .asString();
        var answer = gmail.asking.get(Gmail.ME + "profile", "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.read(answer).at("/error/status").asString()).isEqualTo("FAILED_PRECONDITION");
    }

    private void assertRefused(String claim, Object value, int status, String error) throws IOException {
        var claims = claims();
        claims.put(claim, value);
        var answer = gmail.account.grant(gmail.account.signed(claims));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Asking.read(answer).path("error").asString()).isEqualTo(error);
    }

    private Map<String, @Nullable Object> claims() {
        return gmail.account.claims(Gmail.RECRUITER, GmailMethod.Scope.FULL);
    }
}
