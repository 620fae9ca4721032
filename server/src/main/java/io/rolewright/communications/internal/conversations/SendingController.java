package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.Delivery;
import io.rolewright.communications.Message;
import io.rolewright.communications.Sending;
import io.rolewright.communications.SendingApi;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Page;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SendingApi}. */
@RestController
class SendingController implements SendingApi {
    private final Mailing mailing;
    private final Conversations conversations;

    SendingController(Mailing mailing, Conversations conversations) {
        this.mailing = mailing;
        this.conversations = conversations;
    }

    @Override
    public Page<Delivery> send(Sending sending) {
        return Page.of(mailing.take(sending));
    }

    @Override
    public Message message(MessageId id) {
        return conversations.shown(id);
    }
}
