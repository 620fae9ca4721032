package io.rolewright.jobs.internal;

import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the way from a page to jobs: over HTTP, with the real store and reader, without the door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=storage,integrations,jobs",
    "rolewright.storage.readers=1",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.pace=1000",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=100ms",
    "rolewright.jobs.sources.schedule-every=200ms"
})
@Import({PlainDoor.class, Sourcer.class})
@interface JobsTest {}
