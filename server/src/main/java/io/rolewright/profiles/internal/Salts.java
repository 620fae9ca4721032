package io.rolewright.profiles.internal;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals words with a salt of their candidate, which nobody can read any more once the candidate's key is destroyed. */
@Component
class Salts {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SecureRandom random = new SecureRandom();

    Salts(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<String> seal(CandidateId candidate, List<String> words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(of(candidate), ALGORITHM));
            return words.stream()
                    .map(word -> HexFormat.of().formatHex(mac.doFinal(word.getBytes(StandardCharsets.UTF_8))))
                    .toList();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void forget(CandidateId candidate) {
        jdbc.sql("delete from profiles.salt where candidate = ?")
                .param(candidate.value())
                .update();
    }

    private byte[] of(CandidateId candidate) {
        return find(candidate).orElseGet(() -> made(candidate));
    }

    private Optional<byte[]> find(CandidateId candidate) {
        return jdbc.sql("select content from profiles.salt where candidate = ?")
                .param(candidate.value())
                .query((row, number) -> cipher.decrypt(key(candidate), cell(candidate), row.getBytes("content")))
                .optional();
    }

    /** Of two that are made at once the first one stays. */
    private byte[] made(CandidateId candidate) {
        var salt = new byte[BYTES];
        random.nextBytes(salt);
        jdbc.sql("insert into profiles.salt (candidate, content) values (?, ?) on conflict do nothing")
                .params(candidate.value(), cipher.encrypt(key(candidate), cell(candidate), salt))
                .update();
        return find(candidate).orElseThrow();
    }

    private static KeyName key(CandidateId candidate) {
        return KeyName.of(candidate);
    }

    private static Cell cell(CandidateId candidate) {
        return Cell.of("profiles.salt.content", candidate);
    }
}
