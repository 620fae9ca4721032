package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import io.rolewright.shared.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only its recipient may read, such as a link that lets in, or a notice to one of our users: no inbox shows it. Its purpose
 * is {@code SERVICE}.
 *
 * @param key names the intent: however often it is asked for, one message is sent
 * @param to whom; absent when the address is nobody's whom we know, for example of who is invited
 * @param address where it goes; absent: where the person is reached
 * @param channel how, where no address is given; absent: by e-mail where there is one, else by text message
 * @param template the name of the template whose latest version is filled in
 * @param values what stands in its gaps; the person's name and the agency's are there by themselves
 */
public record ConfidentialMessage(
        @NotBlank @Size(max = 200) String key,
        @Nullable Person to,
        @Nullable @Valid ContactPoint address,
        @Nullable Channel channel,
        @NotBlank @Size(max = 60) String template,
        @NotNull @Size(max = 50) Map<String, @Size(max = 10_000) String> values) {
    public ConfidentialMessage {
        values = Map.copyOf(values);
    }

    /** To an address, whoever is there. */
    public static ConfidentialMessage to(
            ContactPoint address, @Nullable Person person, String key, String template, Map<String, String> values) {
        return new ConfidentialMessage(key, person, address, null, template, values);
    }

    /** To somebody whom we know, by a channel. */
    public static ConfidentialMessage to(
            Person person, Channel channel, String key, String template, Map<String, String> values) {
        return new ConfidentialMessage(key, person, null, channel, template, values);
    }

    /** Without what it says, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ConfidentialMessage " + key;
    }
}
