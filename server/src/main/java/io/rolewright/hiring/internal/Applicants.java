package io.rolewright.hiring.internal;

import io.rolewright.hiring.Applicant;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ListingId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which adverts on boards people applied, as rows. */
@Component
class Applicants {
    private final JdbcClient jdbc;

    Applicants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ApplicationId application, Applicant applicant) {
        jdbc.sql("""
                        insert into hiring.applicant (application, listing, name) values (?, ?, ?)
                        on conflict (application) do update set listing = excluded.listing, name = excluded.name""")
                .params(application.value(), applicant.listingId().value(), applicant.name())
                .update();
    }

    Optional<Applicant> find(ApplicationId application) {
        return jdbc.sql("select * from hiring.applicant where application = ?")
                .param(application.value())
                .query((row, number) ->
                        new Applicant(new ListingId(row.getObject("listing", UUID.class)), row.getString("name")))
                .optional();
    }

    /** Removes by what boards know somebody who was erased. */
    void forget(CandidateId candidate) {
        jdbc.sql("""
                        delete from hiring.applicant
                        where application in (select id from hiring.application where candidate = ?)""").param(candidate.value()).update();
    }
}
