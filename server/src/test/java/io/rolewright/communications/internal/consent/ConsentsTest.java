package io.rolewright.communications.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Basis;
import io.rolewright.communications.Consent;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.NewConsent;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** What people agreed to, written down once and for all, and what follows from it. */
@CommunicationsTest
class ConsentsTest {
    private static final String CONSENTS = "/api/v1/communications/consents";
    private static final Address MAIL = new Address(Channel.EMAIL, "mia@example.org");
    private static final Address PHONE = new Address(Channel.SMS, "+61491570156");

    @Autowired
    Consents consents;

    @Autowired
    Gate gate;

    @Autowired
    Recruiter ann;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatWasSaidAndLetsTheLatestHold() {
        var mia = ann.reachedAt("mia.consent@example.org");
        assertThat(judge(mia, MAIL, Purpose.APPROACH)).isEqualTo(new Verdict.Refused("au-spam-act"));

        var yes = record(mia, Basis.EXPRESS);
        assertThat(yes).returns(true, Consent::agreed).returns(Recruiter.ID, Consent::recordedBy);
        assertThat(judge(mia, MAIL, Purpose.APPROACH)).isEqualTo(new Verdict.Allowed());

        var no = record(mia, Basis.NONE);
        assertThat(judge(mia, MAIL, Purpose.APPROACH)).isEqualTo(new Verdict.Refused("declined"));
        var first = list(mia, "&limit=1");
        assertThat(first.items()).containsExactly(no);
        assertThat(list(mia, "&limit=1&cursor=" + first.next()).items()).containsExactly(yes);
        assertThat(ann.facts(mia.id()))
                .filteredOn("communications.consent-changed.v1"::equals)
                .hasSize(2);
        ann.refused(ann.get(CONSENTS + "?person=nobody"), 422, "communications.person-malformed");
    }

    @Test
    void closesAllChannelsToApproachesWhenOneIsStopped() {
        var mia = ann.reachedAt("mia.stop@example.org");
        record(mia, Basis.EXPRESS);

        ann.run(() -> consents.stop(mia, Channel.SMS));

        assertThat(judge(mia, PHONE, Purpose.PROCESS)).isEqualTo(new Verdict.Refused("stopped"));
        assertThat(judge(mia, PHONE, Purpose.SERVICE)).isEqualTo(new Verdict.Refused("stopped"));
        assertThat(judge(mia, MAIL, Purpose.APPROACH)).isEqualTo(new Verdict.Refused("stopped"));
        assertThat(judge(mia, MAIL, Purpose.PROCESS)).isEqualTo(new Verdict.Allowed());
        assertThat(judge(mia, MAIL, Purpose.SERVICE)).isEqualTo(new Verdict.Allowed());

        ann.run(() -> consents.start(mia, Channel.SMS));

        assertThat(judge(mia, PHONE, Purpose.SERVICE)).isEqualTo(new Verdict.Allowed());
        assertThat(judge(mia, MAIL, Purpose.APPROACH)).isEqualTo(new Verdict.Refused("declined"));
    }

    @Test
    void takesTheLawOfANumberWhereNobodySaysTheCountry() {
        var sam = ann.reached(new ContactPoints(
                null, List.of(new ContactPoint(Channel.SMS, "+12025550143")), "America/New_York", null, null));

        assertThat(judge(sam, new Address(Channel.SMS, "+12025550143"), Purpose.APPROACH))
                .isEqualTo(new Verdict.Refused("us-tcpa-consent"));
    }

    @Test
    void storesNothingReadableAndForgetsWhoIsErased() {
        var mia = ann.reachedAt("mia.erased@example.org");
        record(mia, Basis.EXPRESS);
        assertThat(rows(mia)).hasSize(1).noneMatch(row -> row.contains("Yes, please"));

        ann.erase(mia);
        events.awaitIdle();

        assertThat(rows(mia)).isEmpty();
    }

    private List<String> rows(Person person) {
        return jdbc.sql("select consent::text from communications.consent where person = ?")
                .param(person.text())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Verdict judge(Person person, Address address, Purpose purpose) {
        return ann.as(() -> gate.judge(person, address, purpose, false));
    }

    private Consent record(Person person, Basis basis) {
        var consent = new NewConsent(person, Channel.EMAIL, Purpose.APPROACH, basis, "Yes, please");
        return ann.read(new TypeReference<>() {}, ann.post(CONSENTS, consent));
    }

    private Page<Consent> list(Person person, String question) {
        return ann.read(new TypeReference<>() {}, ann.get(CONSENTS + "?person=" + person.text() + question));
    }
}
