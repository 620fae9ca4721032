package io.rolewright.runtime.agency;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The agency that runs this.
 *
 * @param name what it is called on boards, pages and in letters
 * @param site the address of its pages as people see it, without a slash at its end
 * @param contactName who is named to boards and people that ask for a person
 * @param contactEmail how that person is reached
 * @param zone its time zone: days of law and contract, and months of budgets, begin there; people of whom nobody says where
 *     they are live by it, too
 * @param country where it is, as ISO 3166: by its law those may be reached of whom nobody says where they are; where it is
 *     absent the strictest rules hold for them
 */
@ConfigurationProperties("rolewright.agency")
public record Agency(
        @DefaultValue("Our agency") String name,
        @DefaultValue("http://localhost:8080") String site,
        @DefaultValue("Recruitment") String contactName,
        @DefaultValue("jobs@localhost") String contactEmail,
        @DefaultValue("UTC") ZoneId zone,
        @Nullable String country) {
    public Agency {
        site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /** What stands behind the at sign of its address. */
    public String domain() {
        return contactEmail.substring(contactEmail.lastIndexOf('@') + 1);
    }
}
