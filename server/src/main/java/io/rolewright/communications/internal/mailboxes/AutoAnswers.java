package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.internal.mime.MailAddress;
import io.rolewright.communications.internal.mime.MailKind;
import io.rolewright.communications.internal.mime.ReadMail;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which mail may be answered by a program, so that two programs never answer each other for ever (RFC 3834).
 *
 * @param mostADay how many automatic answers one address gets on one day
 * @param own our own addresses, lower-case
 */
public record AutoAnswers(int mostADay, Set<String> own) {
    public AutoAnswers {
        if (mostADay < 0) {
            throw new IllegalArgumentException("automatic answers from 0 on");
        }
        own = own.stream().map(address -> address.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether an automatic answer may go out.
     *
     * @param today how many went to the same address today
     */
    public boolean allow(ReadMail mail, int today) {
        var from = mail.from();
        return from != null && mail.kind() == MailKind.LETTER && !isOwn(from) && today < mostADay;
    }

    /** Whether an address is ours, whatever stands behind its plus sign. */
    private boolean isOwn(MailAddress from) {
        return own.contains(from.key().replaceFirst("\\+[^@]*@", "@"));
    }
}
