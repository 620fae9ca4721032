package io.rolewright.runtime.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long answers are kept.
 *
 * @param kept how long a request may be sent again and gets its first answer
 */
@ConfigurationProperties("rolewright.idempotency")
record IdempotencySettings(@DefaultValue("24h") Duration kept) {}
