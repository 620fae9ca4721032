package io.rolewright.communications;

import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Messages as services send and read them. */
@HttpExchange("/internal/v1/messages")
public interface MessagesInternal {
    /**
     * Takes a message to be sent. It is on its way when this answers; how far it comes is told by {@code MessageMoved}. The same
     * key once more answers the first message.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.no-address} (422), {@code
     *     communications.template-unknown} (404), {@code communications.value-missing} (422), {@code
     *     communications.words-unclear} (422), {@code communications.message-unknown} (404)
     */
    @PostExchange
    Message send(@RequestBody @Valid NewMessage message);

    /**
     * Takes a message that only its recipient may read; else as {@link #send}.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.no-address} (422), {@code
     *     communications.address-malformed} (422), {@code communications.template-unknown} (404), {@code
     *     communications.value-missing} (422)
     */
    @PostExchange("/confidential")
    Message confide(@RequestBody @Valid ConfidentialMessage message);

    /**
     * One message, with what it says.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.message-unknown} (404)
     */
    @GetExchange("/{id}")
    Message find(@PathVariable MessageId id);

    /**
     * Says who wrote a message that came from an address that we did not know: its conversation is that person's now.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.message-unknown} (404)
     */
    @PutExchange("/{id}/sender")
    void assign(@PathVariable MessageId id, @RequestBody Person person);
}
