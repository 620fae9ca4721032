package io.rolewright.runtime.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How refusals of people with a login reach the trail.
 *
 * @param toldOneByOne how many refusals of one actor at one pattern with one code are told one by one in a window; the others
 *     are counted, and told by one fact when the window has passed
 * @param window how long such a window is
 */
@ConfigurationProperties("rolewright.refusals")
record RefusalSettings(
        @DefaultValue("10") int toldOneByOne,
        @DefaultValue("1m") Duration window) {}
