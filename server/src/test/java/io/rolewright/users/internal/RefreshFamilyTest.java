package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.users.Role;
import io.rolewright.events.users.SessionEnded.Reason;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.security.Policies;
import io.rolewright.security.PoliciesInternal;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import io.rolewright.users.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionOperations;

/** Refresh tokens against a model: a chain, of which only the last one or its repetition is good. */
class RefreshFamilyTest {
    private static final int SIGN_OUT = 9;
    private static final int FOREIGN = 8;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext server;

    @BeforeContainer
    static void start() throws IOException {
        server = RuntimeContext.start(
                TestDatabase.fresh(),
                Files.createTempDirectory("refresh"),
                Neighbours.class,
                UsersConfiguration.class,
                AgencyPolicies.class,
                Attempts.class,
                Letters.class,
                Logins.class,
                EmailHash.class,
                Sources.class,
                Sessions.class,
                SessionEnds.class,
                RefreshTokens.class,
                SigningKeys.class,
                AccessTokens.class,
                Admission.class,
                Refreshing.class);
    }

    /** The contracts of other services. */
    static final class Neighbours {
        @Bean
        PoliciesInternal policies() {
            return Policies::initial;
        }
    }

    @AfterContainer
    static void stop() {
        server.close();
    }

    /** @param steps 0 to 7: which token is shown, counted back from the last one; then a foreign one, and signing out */
    @Property(tries = 60)
    void isAChain(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9) Integer> steps) {
        Call.of(Actor.service("users"), "0af7651916cd43dd8448eb211c80319c").run(() -> walk(steps));
    }

    private static void walk(List<Integer> steps) {
        var first = admit();
        var chain = new ArrayList<>(List.of(first.refreshToken()));
        var isOpen = true;
        for (var step : steps) {
            if (step == SIGN_OUT) {
                assertThat(signOut(first)).isEqualTo(isOpen);
                isOpen = false;
            } else if (step == FOREIGN) {
                assertThat(refresh(Secret.random(32).text())).isEmpty();
            } else {
                var shown = Math.max(0, chain.size() - 1 - step);
                var answer = refresh(chain.get(shown)).map(Access::refreshToken);
                isOpen = isOpen && shown >= chain.size() - 2;
                assertThat(answer.isPresent()).as("%s in %s", step, steps).isEqualTo(isOpen);
                answer.ifPresent(token -> follow(chain, shown, token));
            }
        }
    }

    private static void follow(List<String> chain, int shown, String token) {
        if (shown == chain.size() - 1) {
            assertThat(chain).doesNotContain(token);
            chain.add(token);
        } else {
            assertThat(token).isEqualTo(chain.getLast());
        }
    }

    private static Access admit() {
        var login = Login.of(server.getBean(Ids.class).next(UserId::new), Role.RECRUITER, "no hash");
        var access = server.getBean(TransactionOperations.class).execute(status -> {
            var address = new EmailAddress(UUID.randomUUID() + "@example.org");
            server.getBean(Logins.class).add(login, address, "Sam Example");
            return server.getBean(Admission.class).admit(login, new Origin("192.0.2.7", "a test"));
        });
        return Objects.requireNonNull(access);
    }

    private static boolean signOut(Access access) {
        var done = server.getBean(TransactionOperations.class).execute(status -> {
            var user = server.getBean(RefreshTokens.class)
                    .find(new Secret(access.refreshToken()))
                    .orElseThrow()
                    .session()
                    .user();
            return server.getBean(SessionEnds.class).end(user, access.session(), Reason.SIGNED_OUT);
        });
        return Boolean.TRUE.equals(done);
    }

    private static Optional<Access> refresh(String token) {
        try {
            return Optional.of(server.getBean(Refreshing.class).refresh(new Secret(token)));
        } catch (ContractException refused) {
            assertThat(refused.code()).isEqualTo("users.refresh-refused");
            return Optional.empty();
        }
    }
}
