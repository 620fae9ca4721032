package io.rolewright.billing.internal.cards;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledFiles;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BilledLogins;
import io.rolewright.billing.BilledPost;
import io.rolewright.billing.IssuedNotes;
import io.rolewright.billing.Receivables;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of payments by card, the whole way: {@code billing}, {@code integrations} and a twin of Stripe that tells of events. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=billing,integrations",
    "rolewright.agency.zone=Australia/Sydney",
    "rolewright.agency.country=AU",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=50ms"
})
@Import({
    PlainDoor.class,
    Accountant.class,
    BilledClients.class,
    BilledLogins.class,
    BilledJobs.class,
    BilledPost.class,
    BilledFiles.class,
    IssuedNotes.class,
    Receivables.class,
    TwinStripe.class
})
@interface CardTest {}
