package io.rolewright.gateway.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of the door.
 *
 * @param maxBody the largest body of a request
 * @param maxUpload the largest body of an upload (multipart or plain bytes)
 * @param rememberedTokens how many verified access tokens are remembered
 */
@ConfigurationProperties("rolewright.gateway")
record GatewaySettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("256MB") DataSize maxUpload,
        @DefaultValue("10000") int rememberedTokens) {}
