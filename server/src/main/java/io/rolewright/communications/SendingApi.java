package io.rolewright.communications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Writing to people. */
@HttpExchange("/api/v1/communications")
public interface SendingApi {
    /**
     * Takes messages to one person or to many, who do not see each other. Whom nothing can be written to is told of, and does
     * not keep the others from theirs. When and whether each goes out is judged at its time.
     *
     * @return for each person in their order what became of it
     */
    @PostExchange("/send")
    @Allowed(Permission.SEND_MESSAGES)
    @Answers(status = 404, code = "communications.message-unknown")
    @Answers(status = 404, code = "communications.template-unknown")
    @Answers(status = 422, code = "communications.value-missing")
    @Answers(status = 422, code = "communications.words-unclear")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Page<Delivery> send(@RequestBody @Valid Sending sending);

    /**
     * Shows one message and how far it is.
     *
     * @param id names it
     */
    @GetExchange("/messages/{id}")
    @Allowed(Permission.READ_MESSAGES)
    @ReadsPersonalData("message")
    @Answers(status = 404, code = "communications.message-unknown")
    Message message(@PathVariable MessageId id);
}
