package io.rolewright.billing.internal.sending;

import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.InvoiceIssued;
import io.rolewright.runtime.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to what is to be sent to clients. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {
    @Bean
    Subscription billingSending(LetterSending sending) {
        return Subscription.shared("billing.sending")
                .on(InvoiceIssued.class, sending::send, sending::note)
                .on(CreditNoteIssued.class, sending::send, sending::note);
    }
}
