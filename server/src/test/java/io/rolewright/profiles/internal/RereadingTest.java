package io.rolewright.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.CandidateId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Résumés are read anew after an update, and no correction is lost. */
@ServerTest("rolewright.target=profiles")
@Import({PlainDoor.class, Neighbours.class, ReadResumes.class, ProfileClient.class})
class RereadingTest {
    private static final String NAME = "{\"basics\": {\"name\": \"Xena Birchwood\"}}";

    @Autowired
    ReadResumes resumes;

    @Autowired
    ProfileClient ann;

    @Autowired
    Events events;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Chores chores;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsCorrectionsWhenAllIsReadAnew() {
        var candidate = resumes.read(ReadResumes.XENA);
        ann.correct(candidate, NAME);
        var before = ann.tag(candidate);

        subscriptions.rebuild("profiles.parsing");
        events.awaitIdle();

        assertThat(ann.tag(candidate)).isNotEqualTo(before);
        assertThat(ann.profile(candidate).at("/basics/name").asString()).isEqualTo("Xena Birchwood");
    }

    @Test
    void readsAnewWhatOlderVersionsReadAndKeepsCorrections() {
        var candidate = resumes.read(ReadResumes.XENA);
        ann.correct(candidate, NAME);
        var before = ann.tag(candidate);
        readBy(candidate, "0.0.1/older");

        chores.run(Rereading.CHORE);

        assertThat(ann.tag(candidate)).isNotEqualTo(before);
        assertThat(ann.profile(candidate).at("/basics/name").asString()).isEqualTo("Xena Birchwood");
        assertThat(resumes.facts("profiles.profile-parsed.v1", candidate)).isEqualTo(2);
    }

    @Test
    void readsNothingAnewThatIsAsItWouldBeRead() {
        var candidate = resumes.read(ReadResumes.XENA);
        var before = ann.tag(candidate);

        chores.run(Rereading.CHORE);

        assertThat(ann.tag(candidate)).isEqualTo(before);
    }

    @Test
    void leavesToNewerVersionsWhatTheyRead() {
        var candidate = resumes.read(ReadResumes.XENA);
        chores.run(Rereading.CHORE);
        jdbc.sql("insert into profiles.reader (versions) values ('99.0.0/newer') on conflict do nothing")
                .update();
        readBy(candidate, "99.0.0/newer");
        var before = ann.tag(candidate);

        chores.run(Rereading.CHORE);

        assertThat(ann.tag(candidate)).isEqualTo(before);
    }

    @Test
    void goesOnWhereOneCannotBeReadAnew() {
        var broken = resumes.read(ReadResumes.XENA);
        var whole = resumes.read(ReadResumes.XENA);
        readBy(broken, "0.0.1/older");
        readBy(whole, "0.0.1/older");
        jdbc.sql("update profiles.profile set document = gen_random_uuid() where candidate = ?")
                .param(broken.value())
                .update();

        chores.run(Rereading.CHORE);

        assertThat(versions(whole)).isNotEqualTo("0.0.1/older");
        assertThat(versions(broken)).isEqualTo("0.0.1/older");
        jdbc.sql("delete from profiles.profile where candidate = ?")
                .param(broken.value())
                .update();
    }

    @Test
    void readsTheRestAnewWhenSomebodysKeyIsDestroyed() {
        var erased = resumes.read(ReadResumes.XENA);
        resumes.destroyKey(erased);
        var candidate = resumes.read(ReadResumes.XENA);

        subscriptions.rebuild("profiles.parsing");
        events.awaitIdle();

        assertThat(rows("profile", erased)).isZero();
        assertThat(rows("profile", candidate)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from runtime.dead_letter where subscription = 'profiles.parsing'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void readBy(CandidateId candidate, String versions) {
        jdbc.sql("update profiles.profile set versions = ? where candidate = ?")
                .params(versions, candidate.value())
                .update();
    }

    private String versions(CandidateId candidate) {
        return jdbc.sql("select versions from profiles.profile where candidate = ?")
                .param(candidate.value())
                .query(String.class)
                .single();
    }

    private long rows(String table, CandidateId candidate) {
        return jdbc.sql("select count(*) from profiles." + table + " where candidate = ?")
                .param(candidate.value())
                .query(Long.class)
                .single();
    }
}
