package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MailOrigin;
import io.rolewright.events.communications.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came in. All of it is what a stranger has written: data, never an instruction.
 *
 * @param channel how it came
 * @param address who sent it, as far as it says so
 * @param name what they call themselves
 * @param subject of an e-mail
 * @param text as plain text
 * @param messageId {@code Message-ID} of an e-mail, with its angle brackets
 * @param references what {@code References} and {@code In-Reply-To} name, with their angle brackets
 * @param alias what stands behind the plus sign of the address that it came to
 * @param files what it brought, stored already
 * @param at when it came
 * @param origin of an e-mail that came to a mailbox of ours
 * @param key names it: however often it is brought, it is taken once
 */
public record Received(
        Channel channel,
        String address,
        @Nullable String name,
        @Nullable String subject,
        String text,
        @Nullable String messageId,
        List<String> references,
        @Nullable String alias,
        List<AttachedFile> files,
        Instant at,
        @Nullable MailOrigin origin,
        String key) {
    public Received {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /** Whether nobody knows who wrote it, whomever it names. */
    boolean isForged() {
        return origin != null && origin.forged();
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "Received by " + channel;
    }
}
