package io.rolewright.listings.internal;

import io.rolewright.communications.internal.Staff;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the way from accepted words to boards and back: over HTTP, against twins of the boards, without the door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=listings,resumes,communications,integrations,storage",
    "rolewright.storage.readers=1",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=20ms",
    "rolewright.listings.schedule-every=50ms",
    "rolewright.agency.name=Harbour Recruitment",
    "rolewright.agency.contact-name=Ann Able",
    "rolewright.agency.contact-email=ann@harbour.example",
    "rolewright.listings.budgets.seek=2000.00 AUD"
})
@Import({PlainDoor.class, Staff.class, TwinnedBoards.class, OpenJobs.class, Publicist.class})
@interface PublishingTest {}
