package io.rolewright.adverts.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes passages of proposals beside the rules.
 *
 * @param writer {@code none}, or a language model: {@code openai} or whatever speaks its chat completions, {@code ollama} or
 *     {@code anthropic}; its account and address are those of {@code integrations}
 * @param passages how many passages of a proposal it is asked for at most
 */
@ConfigurationProperties("rolewright.adverts.prose")
record ProseSettings(
        @DefaultValue("none") Writer writer,
        @DefaultValue("5") int passages) {
    /** Who writes. */
    enum Writer {
        NONE,
        OPENAI,
        OLLAMA,
        ANTHROPIC
    }

    ProseSettings {
        if (passages < 1) {
            throw new IllegalArgumentException("rolewright.adverts.prose: passages is at least 1");
        }
    }
}
