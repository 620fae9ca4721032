package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.Staff;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of mailboxes on servers in the same process, which are read and watched when the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=communications,integrations,storage",
    "rolewright.communications.mailboxes.look-every=1d",
    "rolewright.communications.mailboxes.poll=1h",
    "rolewright.communications.mailboxes.watched=0",
    "rolewright.communications.mailboxes.longest=2h",
    "rolewright.communications.mailboxes.batch=2",
    "rolewright.communications.mailboxes.inner-hosts=127.0.0.1"
})
@Import({PlainDoor.class, Recruiter.class, Staff.class, MailReadingTest.Taker.class})
@interface MailTest {}
