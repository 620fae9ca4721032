package io.rolewright.communications.internal.calls;

import io.rolewright.integrations.LanguageModel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How calls are led.
 *
 * @param classifier a language model that is asked what answers mean that the built-in matcher does not understand: {@code
 *     openai} or whatever speaks its chat completions, {@code ollama} or {@code anthropic}; its account and address are those
 *     of {@code integrations}. Nobody where it is absent
 */
@ConfigurationProperties("rolewright.communications.calls")
record CallSettings(@Nullable LanguageModel classifier) {}
