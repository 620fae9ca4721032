package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.notifications.Topic;
import io.rolewright.events.users.Role;
import io.rolewright.notifications.Digest;
import io.rolewright.notifications.NewSettings;
import io.rolewright.notifications.NotificationSettings;
import io.rolewright.notifications.Preference;
import io.rolewright.notifications.QuietHours;
import io.rolewright.notifications.Way;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** How somebody wants to be told things. */
@NotificationsTest
class SettingsKeepingTest {
    private static final String SETTINGS = "/api/v1/notifications/settings";
    private static final Digest NONE = new Digest(Digest.Rhythm.NONE, 8);
    private static final Digest DAILY = new Digest(Digest.Rhythm.DAILY, 18);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @Autowired
    Colleagues colleagues;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    void areAsUsualUntilSomebodyChangesThem() {
        var ann = colleagues.join(Role.RECRUITER);

        var settings = find(ann);

        assertThat(settings.preferences()).extracting(Preference::topic).containsExactly(Topic.values());
        assertThat(settings.preferences())
                .allSatisfy(one -> assertThat(one.ways()).containsExactlyInAnyOrder(Way.IN_APP, Way.EMAIL));
        assertThat(settings)
                .returns(NONE, NotificationSettings::digest)
                .returns(null, NotificationSettings::quiet)
                .returns("Australia/Sydney", NotificationSettings::zone)
                .returns(null, NotificationSettings::phone)
                .returns(0, NotificationSettings::version);
    }

    @Test
    void areChangedByWhoSawTheLastVersion() {
        var ann = colleagues.join(Role.RECRUITER);
        var wanted = new NewSettings(
                List.of(new Preference(Topic.MESSAGE, Set.of()), new Preference(Topic.SECURITY, Set.of(Way.TEXT))),
                DAILY,
                NIGHT,
                "Europe/Berlin",
                "+61491570156");

        colleagues.refused(put(ann, null, wanted), 428, "notifications.if-match-missing");
        var changed = read(put(ann, "\"0\"", wanted));
        colleagues.refused(put(ann, "\"0\"", wanted), 412, "notifications.changed");

        assertThat(find(ann)).isEqualTo(changed);
        assertThat(changed)
                .returns(DAILY, NotificationSettings::digest)
                .returns(NIGHT, NotificationSettings::quiet)
                .returns("Europe/Berlin", NotificationSettings::zone)
                .returns("+61491570156", NotificationSettings::phone)
                .returns(1, NotificationSettings::version);
        assertThat(ways(changed, Topic.MESSAGE)).isEmpty();
        assertThat(ways(changed, Topic.SECURITY)).containsExactlyInAnyOrder(Way.values());
        assertThat(outbox.find(Person.of(ann).text()).points())
                .containsExactly(
                        new ContactPoint(Channel.EMAIL, Colleagues.mail(ann)),
                        new ContactPoint(Channel.SMS, "+61491570156"));
        assertThat(rows()).doesNotContain("491570156");
        assertThat(colleagues.facts(ann)).contains("notifications.settings-changed.v1");
    }

    @Test
    void loseANumberThatIsLeftOut() {
        var ann = colleagues.join(Role.RECRUITER);
        read(put(ann, "\"0\"", settings(NIGHT, "UTC", "+61491570156")));

        assertThat(read(put(ann, "\"1\"", settings(null, "UTC", null))).phone()).isNull();
        assertThat(outbox.find(Person.of(ann).text()).points()).hasSize(1);
    }

    @Test
    void refuseWhatCannotBe() {
        var ann = colleagues.join(Role.RECRUITER);
        var twice = new Preference(Topic.MESSAGE, Set.of());
        var noon = new QuietHours(LocalTime.NOON, LocalTime.NOON);

        colleagues.refused(put(ann, "\"0\"", settings(NIGHT, "Mars", null)), 422, "notifications.zone-unknown");
        colleagues.refused(put(ann, "\"0\"", settings(noon, "UTC", null)), 422, "notifications.quiet-hours-empty");
        colleagues.refused(
                put(ann, "\"0\"", new NewSettings(List.of(twice, twice), NONE, null, "UTC", null)),
                422,
                "notifications.topic-repeated");
        assertThat(find(ann).version()).isZero();
    }

    private NotificationSettings find(UserId user) {
        return read(colleagues.get(user, SETTINGS));
    }

    private ResponseSpec put(UserId user, @Nullable String ifMatch, NewSettings settings) {
        return colleagues.send(user, HttpMethod.PUT, SETTINGS, ifMatch, settings);
    }

    private NotificationSettings read(ResponseSpec answer) {
        return colleagues.read(new TypeReference<>() {}, answer);
    }

    private static NewSettings settings(@Nullable QuietHours quiet, String zone, @Nullable String phone) {
        return new NewSettings(List.of(), NONE, quiet, zone, phone);
    }

    private static Set<Way> ways(NotificationSettings settings, Topic topic) {
        return settings.preferences().stream()
                .filter(one -> one.topic() == topic)
                .findFirst()
                .orElseThrow()
                .ways();
    }

    private String rows() {
        return String.join(
                "\n",
                jdbc.sql("select w::text from notifications.wish w")
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
