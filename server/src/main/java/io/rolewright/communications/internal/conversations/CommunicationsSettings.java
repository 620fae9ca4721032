package io.rolewright.communications.internal.conversations;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes to people.
 *
 * @param agency what the agency calls itself in messages
 * @param domain what stands behind the at sign of our e-mails' Message-ID
 */
@ConfigurationProperties("rolewright.communications")
record CommunicationsSettings(
        @DefaultValue("Rolewright") String agency,
        @DefaultValue("rolewright.local") String domain) {}
