package io.rolewright.communications.internal.mime;

import java.io.InputStream;
import org.springframework.stereotype.Component;

/**
 * Reads raw e-mail (RFC 5322, MIME), tolerantly and within limits. Whatever the bytes are, the answer is a {@link ReadMail};
 * only a keeper of files that is away makes it fail.
 */
@Component
public class MailReader {
    private final MailLimits limits;

    public MailReader(MailLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a message.
     *
     * @param raw read as far as the limits allow; closing it is the caller's work
     * @param files keeps what comes with it
     */
    public ReadMail read(InputStream raw, FileKeeper files) {
        return new MailWalk(limits, files).read(raw);
    }
}
