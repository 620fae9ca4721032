package io.rolewright.integrations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different about a webhook; what is absent stays.
 *
 * @param url where the program is told; waiting deliveries go there too
 * @param types of which events; see {@code POST /integrations/webhooks}
 * @param description what people call it
 * @param paused true has it rest; false has it go on, also when it was disabled
 */
public record WebhookChange(
        @Nullable @Size(min = 1, max = 2000) String url,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Pattern(regexp = NewWebhook.TYPE) String> types,
        @Nullable @Size(max = 200) String description,
        @Nullable Boolean paused) {
    public WebhookChange {
        types = types == null ? null : List.copyOf(types);
    }
}
