package io.rolewright.communications.internal;

import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of {@code communications} with the ways out and the files that it uses, without the door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=communications,integrations,storage",
    "rolewright.communications.mailboxes.look-every=1d"
})
@Import({PlainDoor.class, Recruiter.class, Staff.class})
public @interface CommunicationsTest {}
