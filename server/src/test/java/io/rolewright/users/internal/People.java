package io.rolewright.users.internal;

import com.nimbusds.jose.jwk.RSAKey;
import io.rolewright.events.users.Role;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import io.rolewright.support.Door;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** People with a login at a started server, for the tests of every service. */
public final class People {
    public static final String PASSWORD = "seven quiet lanterns drift";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext server;

    public People(ApplicationContext server) {
        this.server = server;
    }

    /**
     * Somebody who is signed in.
     *
     * @param id the login
     * @param email its address; the password is {@link #PASSWORD}
     * @param token an access token
     * @param door the door, knocked at with the token
     */
    public record Person(UserId id, String email, String token, Door door) {}

    public Person recruiter() {
        return signedIn(Role.RECRUITER);
    }

    public Person administrator() {
        return signedIn(Role.ADMIN);
    }

    /** A new person of a role, signed in. */
    public Person signedIn(Role role) {
        var ids = server.getBean(Ids.class);
        var email = "person%d@example.org".formatted(COUNT.incrementAndGet());
        var hash = server.getBean(PasswordHashes.class).hash(new Password(PASSWORD));
        var login = Login.of(ids.next(UserId::new), role, hash);
        var access = server.getBean(TransactionOperations.class).execute(status -> {
            server.getBean(Logins.class).add(login, new EmailAddress(email), "Sam Example");
            return server.getBean(Admission.class).admit(login, new Origin("192.0.2.7", "a test"));
        });
        var token = Objects.requireNonNull(access).accessToken();
        return new Person(login.id(), email, token, new Door(server).with(token));
    }

    /** Somebody has shown that their address is theirs. */
    public void verify(UserId user) {
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(status -> server.getBean(Logins.class).verify(user));
    }

    /** A second key that may sign access tokens. */
    public RSAKey addSigningKey() {
        var key = SigningKeys.generate();
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(
                        status -> server.getBean(SigningKeys.class).add(key));
        return key;
    }

    /** The key that signs access tokens, for tests that forge them. */
    public RSAKey signingKey() {
        return server.getBean(SigningKeys.class).all().getLast();
    }
}
