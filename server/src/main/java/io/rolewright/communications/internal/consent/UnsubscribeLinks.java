package io.rolewright.communications.internal.consent;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.cipher.KeyedHash;
import io.rolewright.runtime.cipher.MasterKey;
import io.rolewright.shared.MessageId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Links behind which whoever got a message says that they want no more like it. Each names its message and proves that we wrote
 * it, so that nothing is stored for it.
 */
@Component
public class UnsubscribeLinks {
    static final String PATH = "/u/";

    private static final int ID_BYTES = 16;
    private static final int PROOF_BYTES = 16;

    private final Agency agency;
    private final KeyedHash proofs;

    UnsubscribeLinks(Agency agency, MasterKey master) {
        this.agency = agency;
        proofs = new KeyedHash(master, "communications.unsubscribe");
    }

    /** The link of a message. */
    public String of(MessageId message) {
        return agency.site() + PATH + token(message);
    }

    private String token(MessageId message) {
        var bytes = ByteBuffer.allocate(ID_BYTES + PROOF_BYTES)
                .putLong(message.value().getMostSignificantBits())
                .putLong(message.value().getLeastSignificantBits())
                .put(proofs.of(message.text()), 0, PROOF_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Which message a link is of; nothing when it is none of ours. */
    Optional<MessageId> read(String token) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.capacity() != ID_BYTES + PROOF_BYTES) {
                return Optional.empty();
            }
            var message = new MessageId(new UUID(bytes.getLong(), bytes.getLong()));
            return isSame(token, token(message)) ? Optional.of(message) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isSame(String token, String ours) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), ours.getBytes(StandardCharsets.UTF_8));
    }
}
