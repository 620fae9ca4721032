package io.rolewright.adverts.internal;

import io.rolewright.integrations.LanguageModel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes passages of proposals beside the rules.
 *
 * @param writer a language model: {@code openai} or whatever speaks its chat completions, {@code ollama} or {@code anthropic};
 *     its account and address are those of {@code integrations}. Nobody where it is absent
 * @param passages how many passages of a proposal it is asked for at most
 */
@ConfigurationProperties("rolewright.adverts.prose")
record ProseSettings(
        @Nullable LanguageModel writer, @DefaultValue("5") int passages) {
    ProseSettings {
        if (passages < 1) {
            throw new IllegalArgumentException("rolewright.adverts.prose: passages is at least 1");
        }
    }
}
