package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written to one person or to many. Either a template or a text is given.
 *
 * @param key names the intent: however often it is sent, everybody gets one message
 * @param to whom, each once
 * @param channel how; absent: by e-mail where there is an address, else by text message
 * @param purpose why
 * @param template name of the template whose latest version is filled in
 * @param values what stands in its gaps, the same for everybody; their name and the agency's are there by themselves
 * @param subject of an e-mail without a template
 * @param text plain text, without a template
 * @param files what goes with an e-mail
 * @param notBefore not earlier than this; absent: now
 * @param perHour at most so many of these messages an hour; absent: all at once
 * @param answers the message of theirs that this answers
 */
public record Sending(
        @NotBlank @Size(max = 100) String key,
        @NotEmpty @Size(max = 500) List<@NotNull Person> to,
        @Nullable Channel channel,
        @NotNull Purpose purpose,
        @Nullable @Size(max = 60) String template,
        @Nullable @Size(max = 50) Map<String, @Size(max = 10_000) String> values,
        @Nullable @Size(max = 300) String subject,
        @Nullable @Size(max = 50_000) String text,
        @Nullable @Size(max = 20) List<@NotNull @Valid AttachedFile> files,
        @Nullable Instant notBefore,
        @Nullable @Min(1) @Max(100_000) Integer perHour,
        @Nullable MessageId answers) {
    public Sending {
        to = List.copyOf(to);
        values = values == null ? Map.of() : Map.copyOf(values);
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** The message to one of them. */
    public NewMessage message(String intent, Person person, @Nullable Instant time) {
        return new NewMessage(intent, person, channel, purpose, template, values, subject, text, files, time, answers);
    }

    /** Without what it says, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Sending to " + to.size();
    }
}
