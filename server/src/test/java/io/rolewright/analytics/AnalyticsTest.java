package io.rolewright.analytics;

import io.rolewright.analytics.internal.facts.Chronicle;
import io.rolewright.billing.BilledFiles;
import io.rolewright.billing.BilledPost;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of {@code analytics}: over HTTP, in an agency in Sydney, without the door. All share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({"rolewright.target=analytics", "rolewright.agency.zone=Australia/Sydney"})
@Import({
    PlainDoor.class,
    Analyst.class,
    BilledFiles.class,
    BilledPost.class,
    Chronicle.class,
    NamedClients.class,
    NamedColleagues.class,
    SaidSums.class,
    StaffLogins.class
})
public @interface AnalyticsTest {}
