package io.rolewright.communications.internal.mime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of an e-mail is read. What is beyond is left out, and a finding says so; the raw message is kept whole.
 *
 * @param size of the raw message that is read
 * @param headerSize of one header field; a message is read as far as the first longer one
 * @param depth of parts within parts
 * @param parts in one message
 * @param files that are kept of one message
 * @param characters of its text
 * @param trustedServer the name by which our mail server signs {@code Authentication-Results}; those of others are not
 *     believed; absent: none are
 */
@ConfigurationProperties("rolewright.communications.mail")
public record MailLimits(
        @DefaultValue("50MB") DataSize size,
        @DefaultValue("2MB") DataSize headerSize,
        @DefaultValue("20") int depth,
        @DefaultValue("1000") int parts,
        @DefaultValue("50") int files,
        @DefaultValue("200000") int characters,
        @Nullable String trustedServer) {
    public MailLimits {
        if (size.toBytes() < 1 || headerSize.toBytes() < 1 || headerSize.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("sizes of mail from 1 byte on, of a header field below 2 GB");
        }
        if (depth < 1 || parts < 1 || files < 0 || characters < 1) {
            throw new IllegalArgumentException("depth, parts and characters of mail from 1 on");
        }
    }
}
