package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.FakeContactPoints;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Person;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ResumeId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a profile says of how somebody is reached, others can use. */
@ServerTest("rolewright.target=profiles")
@Import({PlainDoor.class, Neighbours.class, ReadResumes.class, ProfileClient.class})
class CandidateAddressesTest {
    @Autowired
    FakeContactPoints points;

    @Autowired
    CandidateAddresses addresses;

    @Autowired
    ReadResumes resumes;

    @Autowired
    ProfileClient ann;

    @Autowired
    Events events;

    @Autowired
    Ids ids;

    @Test
    void tellsWhereSomebodyIsReachedAndByWhichClockTheyLive() {
        var candidate = resumes.read(ReadResumes.XENA.replace("org\n", "org | +61 491 570 156 | +61 8 9321 4567\n"));

        assertThat(reach(candidate))
                .isEqualTo(new ContactPoints(
                        "Xena Birch",
                        List.of(
                                new ContactPoint(Channel.EMAIL, "xena.birch@example.org"),
                                new ContactPoint(Channel.SMS, "+61491570156"),
                                new ContactPoint(Channel.VOICE, "+61491570156"),
                                new ContactPoint(Channel.VOICE, "+61893214567")),
                        "Australia/Perth",
                        "AU",
                        null));
    }

    @Test
    void replacesWhatIsPutRight() {
        var candidate = resumes.read(ReadResumes.XENA);

        ann.correct(candidate, """
                {"basics": {"name": "Xena Birchwood", "email": "xena@example.net",
                 "location": {"address": "Auckland, New Zealand"}}}""");
        events.awaitIdle();

        var corrected = reach(candidate);
        assertThat(corrected.name()).isEqualTo("Xena Birchwood");
        assertThat(corrected.points()).containsExactly(new ContactPoint(Channel.EMAIL, "xena@example.net"));
        assertThat(corrected.zone()).isEqualTo("Pacific/Auckland");
        resumes.readNext(candidate, ReadResumes.XENA.replace("xena.birch@", "xb@"));
        assertThat(reach(candidate).points()).containsExactly(new ContactPoint(Channel.EMAIL, "xb@example.org"));
    }

    @Test
    void leavesOutWhatNobodyCouldWriteTo() {
        var candidate = resumes.read(ReadResumes.XENA.replace("xena.birch@example.org", "xena..birch@example.org"));

        ann.correct(candidate, "{\"basics\": {\"phone\": \"+999123456789\"}}");
        events.awaitIdle();

        assertThat(reach(candidate).points()).isEmpty();
    }

    @Test
    void tellsNothingOfWhoWasErased() {
        var candidate = resumes.read(ReadResumes.XENA);
        points.forget(Person.of(candidate).text());
        resumes.destroyKey(candidate);

        addresses.tell(new ProfileParsed(candidate, ids.next(ProfileId::new), ids.next(ResumeId::new), "now"));

        assertThat(reach(candidate).points()).isEmpty();
    }

    private ContactPoints reach(CandidateId candidate) {
        return points.find(Person.of(candidate).text());
    }
}
