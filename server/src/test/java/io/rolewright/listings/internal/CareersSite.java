package io.rolewright.listings.internal;

import io.rolewright.communications.internal.Staff;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the careers site: over HTTP, with the real store and reader, without the door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=storage,integrations,communications,resumes,listings",
    "rolewright.storage.readers=1",
    "rolewright.storage.max-file-size=1MB",
    "rolewright.agency.site=https://jobs.example",
    "rolewright.agency.name=Fern & Sons"
})
@Import({PlainDoor.class, Staff.class, OpenJobs.class, Posters.class, Visitor.class})
@interface CareersSite {}
