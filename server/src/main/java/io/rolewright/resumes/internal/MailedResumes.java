package io.rolewright.resumes.internal;

import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.Message;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageReceived;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes résumés out of e-mails, as if whoever looks after the mailbox had uploaded them, whoever has sent them: a client, a
 * colleague, or somebody who pretends to be another. Only who is a candidate, beyond doubt, and sends their own keeps being one.
 */
@Component
class MailedResumes {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}");

    private final Letters letters;
    private final MailedFiles files;
    private final Uploads uploads;
    private final Admission admission;

    MailedResumes(Letters letters, MailedFiles files, Uploads uploads, Admission admission) {
        this.letters = letters;
        this.files = files;
        this.uploads = uploads;
        this.admission = admission;
    }

    /** Stores what an e-mail brought; nothing when there is no résumé, or it was taken before. */
    Optional<Mailed> read(MessageReceived fact) {
        return fact.channel() == Channel.EMAIL && !uploads.has(fact.message())
                ? letters.find(fact.message()).flatMap(this::read)
                : Optional.empty();
    }

    private Optional<Mailed> read(Message message) {
        return Optional.ofNullable(message.origin())
                .map(origin -> read(message, origin))
                .filter(mailed -> !mailed.arrivals().isEmpty());
    }

    private Mailed read(Message message, MailOrigin origin) {
        return new Mailed(message.id(), code(message.alias()), origin.keeper(), files.store(message, origin));
    }

    private static @Nullable String code(@Nullable String alias) {
        var code = alias == null ? "" : alias.toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? code : null;
    }

    void take(Optional<Mailed> mailed) {
        mailed.filter(one -> !uploads.has(one.message())).ifPresent(admission::admit);
    }
}
