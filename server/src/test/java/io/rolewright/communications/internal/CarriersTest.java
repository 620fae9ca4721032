package io.rolewright.communications.internal;

import io.rolewright.communications.internal.delivery.Rounds;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of {@code communications} that writes by Twilio and Gmail, as an agency has connected them; rounds are the test's. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=communications,integrations,storage",
    "rolewright.communications.delivery.workers=0",
    "rolewright.communications.texts.carrier=twilio",
    "rolewright.communications.mail.carrier=gmail",
    "rolewright.communications.mailboxes.poll=1h",
    "rolewright.communications.mailboxes.longest=2h",
    "rolewright.communications.mailboxes.look-every=1d",
    "rolewright.communications.smtp.from=recruiter@agency.example",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=50ms"
})
@Import({PlainDoor.class, Recruiter.class, Staff.class, Rounds.class, TwinCarriers.class})
public @interface CarriersTest {}
