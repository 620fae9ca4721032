package io.rolewright.runtime.agency;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The agency that runs this.
 *
 * @param name what it is called on boards, pages and in letters
 * @param site the address of its pages as people see it, without a slash at its end
 * @param contactName who is named to boards and people that ask for a person
 * @param contactEmail how that person is reached
 * @param zone its time zone: days of law and contract, and months of budgets, begin there
 */
@ConfigurationProperties("rolewright.agency")
public record Agency(
        @DefaultValue("Our agency") String name,
        @DefaultValue("http://localhost:8080") String site,
        @DefaultValue("Recruitment") String contactName,
        @DefaultValue("jobs@localhost") String contactEmail,
        @DefaultValue("UTC") ZoneId zone) {
    public Agency {
        site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }
}
