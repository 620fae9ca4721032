package io.rolewright.users.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in its usual encoding, the same as Spring Security's, but with the memory that it fills kept for the next password:
 * made anew each time, 19 MB in as many thousand pieces, it was copied about by every collection of garbage, and everybody
 * waited for that.
 */
final class Argon2 {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=([0-9]{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final UserSettings.Argon2 cost;
    private final BlockPool pool;
    private final SecureRandom random = new SecureRandom();

    /** @param atATime how many passwords are hashed at the same time */
    Argon2(UserSettings.Argon2 cost, int atATime) {
        this.cost = cost;
        this.pool = new FixedBlockPool(atATime * Argon2BytesGenerator.getBlockCount(cost.memory(), LANES));
    }

    String encode(Password password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var parameters = parameters(cost.memory(), cost.iterations(), LANES, salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.iterations(),
                        LANES,
                        base64.encodeToString(salt),
                        base64.encodeToString(hash(parameters, password, HASH_BYTES)));
    }

    /** Whether an encoded hash is a password's; it may have been made at another cost. */
    boolean matches(Password password, String encoded) {
        var parts = FORM.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalStateException("a password hash is not in the form of Argon2id");
        }
        var parameters = parameters(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)));
        var expected = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(expected, hash(parameters, password, expected.length));
    }

    private Argon2Parameters parameters(int memory, int iterations, int lanes, byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(iterations)
                .withParallelism(lanes)
                .withSalt(salt)
                .withBlockPool(pool)
                .build();
    }

    private static byte[] hash(Argon2Parameters parameters, Password password, int bytes) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[bytes];
        generator.generateBytes(password.text().getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
