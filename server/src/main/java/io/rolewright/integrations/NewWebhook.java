package io.rolewright.integrations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that is to be told of events.
 *
 * @param url where: an https address; http only for hosts in {@code rolewright.integrations.web.inner-hosts}
 * @param types of which: the name of a type, such as {@code listings.listing-moved.v1}, or its beginning and {@code *}, such as
 *     {@code listings.*}; {@code *} alone means all
 * @param description what people call it
 */
public record NewWebhook(
        @NotBlank @Size(max = 2000) String url,
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = TYPE) String> types,
        @Nullable @Size(max = 200) String description) {
    /** How a type, or the beginning of types, is written. */
    static final String TYPE = "[a-z0-9.-]{1,100}\\*?|\\*";

    public NewWebhook {
        types = List.copyOf(types);
    }
}
