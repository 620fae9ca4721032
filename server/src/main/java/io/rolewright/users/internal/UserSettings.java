package io.rolewright.users.internal;

import io.rolewright.events.users.LetterKind;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How logins work.
 *
 * @param accessTokenLife how long an access token is worth something
 * @param invitationLife how long an invitation can be accepted
 * @param verificationLife how long somebody can show by a letter that an address is theirs
 * @param resetLife how long a letter lets somebody choose another password
 * @param lettersPerHour how many letters of a kind one address gets within an hour
 * @param administrator the address of the first administrator's login
 * @param openRegistration whether people who look for work may register by themselves
 * @param failuresPerSource how many sign-ins may fail from one network address, with whatever login, before it has to wait;
 *     more where many people share an address
 * @param argon2 what a password hash costs
 * @param hashShare of this machine's processors that hashing takes at most while sign-ins queue, above 0 up to 1
 * @param hashQueue how many sign-ins may wait for their turn to be hashed; more are refused
 * @param hashPatience how long one waits for its turn before it is refused: a quarter more or less, so that a crowd does not come back together
 */
@ConfigurationProperties("rolewright.users")
record UserSettings(
        @DefaultValue("15m") Duration accessTokenLife,
        @DefaultValue("7d") Duration invitationLife,
        @DefaultValue("2d") Duration verificationLife,
        @DefaultValue("1h") Duration resetLife,
        @DefaultValue("5") int lettersPerHour,
        @DefaultValue("admin@localhost") String administrator,
        @DefaultValue("true") boolean openRegistration,
        @DefaultValue("50") int failuresPerSource,
        @DefaultValue Argon2 argon2,
        @DefaultValue("0.25") double hashShare,
        @DefaultValue("100") int hashQueue,
        @DefaultValue("1s") Duration hashPatience) {
    UserSettings {
        if (hashShare <= 0 || hashShare > 1) {
            throw new IllegalArgumentException("rolewright.users.hash-share is above 0 and at most 1");
        }
    }

    /** How long a letter's link can be followed. */
    Duration life(LetterKind kind) {
        return switch (kind) {
            case VERIFICATION, REGISTRATION_REPEATED -> verificationLife;
            case PASSWORD_RESET -> resetLife;
            case INVITATION -> invitationLife;
        };
    }

    /**
     * Parameters of Argon2id; by default the least that OWASP's cheat sheet on storing passwords recommends.
     *
     * @param memory that a hash takes, in KiB
     * @param iterations passes over that memory
     */
    record Argon2(
            @DefaultValue("19456") int memory,
            @DefaultValue("2") int iterations) {}
}
