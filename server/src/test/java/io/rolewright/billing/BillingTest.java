package io.rolewright.billing;

import io.rolewright.billing.internal.paying.Cards;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of {@code billing}: over HTTP, in an agency in Sydney, without the door. All share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({"rolewright.target=billing", "rolewright.agency.zone=Australia/Sydney", "rolewright.agency.country=AU"})
@Import({
    PlainDoor.class,
    Accountant.class,
    Cashier.class,
    BilledClients.class,
    BilledJobs.class,
    BilledPost.class,
    BilledFiles.class,
    BilledPartners.class,
    Receivables.class,
    IssuedNotes.class,
    BilledLogins.class,
    Business.class,
    Staff.class,
    Credits.class,
    Cards.class
})
public @interface BillingTest {}
