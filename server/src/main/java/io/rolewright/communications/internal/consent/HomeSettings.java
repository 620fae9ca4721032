package io.rolewright.communications.internal.consent;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people are of whom nobody says so.
 *
 * @param zone their time zone: the agency's
 * @param country their country, as ISO 3166, by whose law they may be reached; where it is absent the strictest rules hold
 */
@ConfigurationProperties("rolewright.communications.home")
record HomeSettings(
        @DefaultValue("UTC") ZoneId zone, @Nullable String country) {}
