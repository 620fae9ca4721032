package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.Mailbox;
import io.rolewright.communications.MailboxChange;
import io.rolewright.communications.MailboxTrial;
import io.rolewright.communications.MailboxesApi;
import io.rolewright.communications.NewMailbox;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link MailboxesApi}. */
@RestController
class MailboxesController implements MailboxesApi {
    private final MailboxKeeping keeping;
    private final SigningIn signingIn;

    MailboxesController(MailboxKeeping keeping, SigningIn signingIn) {
        this.keeping = keeping;
        this.signingIn = signingIn;
    }

    @Override
    public Mailbox add(NewMailbox mailbox) {
        return keeping.add(mailbox);
    }

    @Override
    public Page<Mailbox> list() {
        return Page.of(keeping.all());
    }

    @Override
    public Mailbox find(MailboxId id) {
        return keeping.find(id);
    }

    @Override
    public Mailbox change(MailboxId id, @Nullable String ifMatch, MailboxChange change) {
        return keeping.change(id, ifMatch, change);
    }

    @Override
    public void remove(MailboxId id) {
        keeping.remove(id);
    }

    @Override
    public MailboxTrial trial(MailboxId id) {
        return signingIn.attempt(id);
    }
}
