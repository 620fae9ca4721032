package io.rolewright.gateway.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of the door.
 *
 * @param maxBody the largest body of a request
 * @param maxUpload the largest body of an upload (multipart or plain bytes)
 * @param rememberedTokens how many verified access tokens are remembered
 * @param passOnTimeout how long a service of another process may take until its answer to a request begins
 */
@ConfigurationProperties("rolewright.gateway")
record GatewaySettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("256MB") DataSize maxUpload,
        @DefaultValue("10000") int rememberedTokens,
        @DefaultValue("5m") Duration passOnTimeout) {}
