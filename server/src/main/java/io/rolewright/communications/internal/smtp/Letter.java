package io.rolewright.communications.internal.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Properties;

/**
 * An e-mail whose {@code Message-ID} is ours, the same however often it is written. After its time it cannot be sent: whoever
 * gets its turn then must be able to tell that this one is over.
 */
final class Letter extends MimeMessage {
    private final String messageId;
    private final long end;

    /** @param within how long sending it may take, from now on */
    Letter(String messageId, Duration within) {
        super(Session.getInstance(new Properties()));
        this.messageId = messageId;
        this.end = TimedStream.end(within);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        super.writeTo(new TimedStream(out, end), without);
    }
}
