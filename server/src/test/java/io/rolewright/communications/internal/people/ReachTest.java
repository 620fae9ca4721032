package io.rolewright.communications.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.ContractException;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people are reached, which nobody reads without their keys. */
@CommunicationsTest
class ReachTest {
    @Autowired
    ContactPointsInternal points;

    @Autowired
    Recruiter ann;

    @Autowired
    TestClock clock;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void keepsWhereAPersonIsReachedTheBestFirst() {
        var where = new ContactPoints(
                "Mia Wong", List.of(sms("+61 491 570 156"), mail("Mia@example.org")), "Australia/Perth", "AU", "en");
        var mia = ann.reached(where);

        assertThat(ann.as(() -> points.find(mia.text())))
                .isEqualTo(new ContactPoints(
                        "Mia Wong",
                        List.of(sms("+61491570156"), mail("Mia@example.org")),
                        "Australia/Perth",
                        "AU",
                        "en"));

        ann.run(() -> points.keep(mia.text(), only(mail("mia@example.net"))));
        assertThat(ann.as(() -> points.find(mia.text()))).isEqualTo(only(mail("mia@example.net")));
        assertThat(ann.as(() -> points.owners(mail("mia@example.org")))).isEmpty();
    }

    @Test
    void keepsWhatWasAddedBehindWhateverElseIsTold() {
        var mia = ann.candidate();
        ann.run(() -> points.add(mia.text(), mail("private@example.org")));
        ann.run(() -> points.add(mia.text(), mail("Private@example.org")));
        assertThat(ann.as(() -> points.find(mia.text())).points()).containsExactly(mail("private@example.org"));

        ann.run(() -> points.keep(mia.text(), only(mail("mia@example.org"))));
        ann.run(() -> points.keep(mia.text(), only(mail("mia@example.net"))));

        assertThat(ann.as(() -> points.find(mia.text())).points())
                .containsExactly(mail("mia@example.net"), mail("private@example.org"));
        assertThat(ann.as(() -> points.owners(mail("private@example.org")))).containsExactly(mia);
    }

    @Test
    void knowsNothingOfStrangers() {
        var stranger = ann.candidate();

        assertThat(ann.as(() -> points.find(stranger.text())).points()).isEmpty();
        ann.refused(() -> points.find("nobody"), "communications.person-malformed");
    }

    @Test
    void findsAllWhoShareAnAddressTheFirstFirst() {
        var first = ann.reachedAt("family@example.org");
        clock.advance(Duration.ofSeconds(1));
        var second = ann.reachedAt("Family@EXAMPLE.org");
        clock.advance(Duration.ofSeconds(1));
        ann.run(() -> points.keep(first.text(), only(mail("family@example.org"))));

        assertThat(ann.as(() -> points.owners(mail("FAMILY@example.org")))).containsExactly(first, second);
    }

    @Test
    void findsWhoHasANumberOnWhicheverChannel() {
        var person = ann.reached(only(sms("+61491570157")));

        assertThat(ann.as(() -> points.owners(new ContactPoint(Channel.VOICE, "+61 (491) 570 157"))))
                .containsExactly(person);
    }

    @Test
    void storesNothingReadable() {
        var person = ann.reachedAt("quiet.person@example.org");

        assertThat(rows(person.text())).doesNotContain("quiet", "Ann Lee");
        assertThat(new Address(Channel.EMAIL, "quiet.person@example.org").toString())
                .doesNotContain("quiet");
    }

    @Test
    void forgetsWhoIsErasedAndDoesNotLearnThemAgain() {
        var person = ann.reachedAt("leaver@example.org");

        ann.erase(person);
        events.awaitIdle();

        assertThat(rows(person.text())).isEmpty();
        ann.refused(() -> points.keep(person.text(), only(mail("leaver@example.org"))), "runtime.data-key-destroyed");
    }

    @Test
    void forgetsWhoeverIsToBeForgotten() {
        var person = ann.reachedAt("gone@example.org");

        ann.run(() -> points.forget(person.text()));

        assertThat(rows(person.text())).isEmpty();
    }

    @Test
    void refusesAZoneThatIsNone() {
        var person = ann.candidate();
        var where = new ContactPoints(null, List.of(mail("a@example.org")), "Australia/Sidney", null, null);

        ann.refused(() -> points.keep(person.text(), where), "communications.zone-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann",
                "@example.org",
                "ann@",
                "a b@example.org",
                "ann@exa mple.org",
                "ann..lee@example.org",
                "ann@-example.org",
                "ann@example..org",
                "ann@example.org\r\nBcc: all@example.org",
                "Ann <ann@example.org>",
                "ann@@example.org"
            })
    void refusesWhatIsNoEmailAddress(String text) {
        malformed(Channel.EMAIL, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0491570156", "+1", "+999123456789", "ann", "", "+61491570156 ext. 7"})
    void refusesWhatIsNoNumber(String text) {
        malformed(Channel.SMS, text);
    }

    private static void malformed(Channel channel, String text) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> new Address(channel, text))
                .returns("communications.address-malformed", ContractException::code);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ' Ann.Lee+jobs@Example.org ', Ann.Lee+jobs@Example.org",
        "EMAIL, o'neill@example.com.au, o'neill@example.com.au",
        "EMAIL, jürgen@bücher.example, jürgen@bücher.example",
        "SMS, +61 (0)491 570 156, +61491570156",
        "VOICE, +1 202-555-0143, +12025550143"
    })
    void takesTheFormsThatPeopleWrite(Channel channel, String written, @Nullable String kept) {
        assertThat(new Address(channel, written).text()).isEqualTo(kept);
    }

    private String rows(String person) {
        return String.join(
                "\n", jdbc.sql("""
                        select person::text from communications.person where person = ?
                        union all select contact_point::text from communications.contact_point where person = ?""").params(person, person).query(String.class).list());
    }

    private static ContactPoint mail(String address) {
        return new ContactPoint(Channel.EMAIL, address);
    }

    private static ContactPoint sms(String number) {
        return new ContactPoint(Channel.SMS, number);
    }

    private static ContactPoints only(ContactPoint point) {
        return new ContactPoints(null, List.of(point), null, null, null);
    }
}
