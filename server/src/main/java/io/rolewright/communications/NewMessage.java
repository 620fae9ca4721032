package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service has to say to a person. Either a template or a text is given.
 *
 * @param key names the intent: however often it is asked for, one message is sent
 * @param to whom
 * @param channel how; absent: by e-mail where there is an address, else by text message
 * @param purpose why
 * @param template the name of the template whose live version is filled in
 * @param values what stands in the template's gaps; the person's name and the agency's are there by themselves
 * @param subject of an e-mail without a template
 * @param text plain text, without a template
 * @param files what goes with an e-mail
 * @param notBefore not earlier than this; absent: now
 * @param answers the message of theirs that this answers; an e-mail joins its thread
 */
public record NewMessage(
        @NotBlank @Size(max = 200) String key,
        @NotNull Person to,
        @Nullable Channel channel,
        @NotNull Purpose purpose,
        @Nullable @Size(max = 60) String template,
        @Nullable @Size(max = 50) Map<String, @Size(max = 10_000) String> values,
        @Nullable @Size(max = 300) String subject,
        @Nullable @Size(max = 50_000) String text,
        @Nullable @Size(max = 20) List<@NotNull @Valid AttachedFile> files,
        @Nullable Instant notBefore,
        @Nullable MessageId answers) {
    public NewMessage {
        values = values == null ? Map.of() : Map.copyOf(values);
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** Fills a template in and sends it at once, on the channel that fits. */
    public static NewMessage of(String key, Person to, Purpose purpose, String template, Map<String, String> values) {
        return new NewMessage(key, to, null, purpose, template, values, null, null, null, null, null);
    }

    /** The same on a channel of choice. */
    public NewMessage by(Channel way) {
        return new NewMessage(key, to, way, purpose, template, values, subject, text, files, notBefore, answers);
    }

    /** The same, later. */
    public NewMessage at(Instant time) {
        return new NewMessage(key, to, channel, purpose, template, values, subject, text, files, time, answers);
    }

    /** The same with files. */
    public NewMessage with(List<AttachedFile> more) {
        return new NewMessage(key, to, channel, purpose, template, values, subject, text, more, notBefore, answers);
    }

    /** The same as an answer. */
    public NewMessage answering(MessageId message) {
        return new NewMessage(key, to, channel, purpose, template, values, subject, text, files, notBefore, message);
    }
}
