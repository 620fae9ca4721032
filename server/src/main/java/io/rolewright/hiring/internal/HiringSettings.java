package io.rolewright.hiring.internal;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the agency works for clients.
 *
 * @param zone the agency's time zone: the days of contracts begin there
 */
@ConfigurationProperties("rolewright.hiring")
record HiringSettings(@DefaultValue("UTC") ZoneId zone) {}
