package io.rolewright.gateway.internal.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the body of a request may be.
 *
 * @param maxBody the largest body of a request
 * @param maxUpload the largest body of an upload (multipart or plain bytes)
 * @param headPatience how long the head of a request may take to arrive
 * @param bodyPatience how long a body may take to arrive, beside the time that {@code leastPace} gives it
 * @param leastPace how much of a body must arrive in a second once {@code bodyPatience} is over
 */
@ConfigurationProperties("rolewright.gateway")
record BodySettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("256MB") DataSize maxUpload,
        @DefaultValue("10s") Duration headPatience,
        @DefaultValue("20s") Duration bodyPatience,
        @DefaultValue("16KB") DataSize leastPace) {}
