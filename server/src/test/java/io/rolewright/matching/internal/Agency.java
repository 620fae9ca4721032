package io.rolewright.matching.internal;

import io.rolewright.adverts.JobAdvert;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.events.Event;
import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.profiles.BlindProfile;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** What happens around {@code matching}: jobs and résumés are read, and facts tell of it. */
@TestComponent
class Agency {
    private final Neighbours neighbours;
    private final EventLog log;
    private final Events events;
    private final TransactionOperations transactions;
    private final Ids ids;

    Agency(Neighbours neighbours, EventLog log, Events events, TransactionOperations transactions, Ids ids) {
        this.neighbours = neighbours;
        this.log = log;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** A job whose advert is read and paired. */
    JobId job(String text) {
        var job = ids.next(JobId::new);
        read(job, text);
        events.awaitIdle();
        return job;
    }

    /** A candidate whose résumé is read and paired. */
    CandidateId candidate(String text) {
        var candidate = ids.next(CandidateId::new);
        read(candidate, text);
        events.awaitIdle();
        return candidate;
    }

    /** Reads a job, and does not wait. */
    AdvertId read(JobId job, String text) {
        var advert = new JobAdvert(
                ids.next(AdvertId::new),
                job,
                ids.next(UserId::new),
                Samples.advert(text),
                "test/test",
                TestClock.START);
        neighbours.adverts.put(advert.id(), advert);
        append(new AdvertExtracted(job, advert.id(), "test/test"));
        return advert.id();
    }

    /** Reads a résumé, and does not wait. */
    ProfileId read(CandidateId candidate, String text) {
        var document = ids.next(DocumentId::new);
        var profile = new BlindProfile(
                ids.next(ProfileId::new),
                candidate,
                document,
                Samples.profile(text),
                Wording.of(Samples.profile(text), text));
        neighbours.texts.put(document, Samples.document(text).text());
        neighbours.profiles.put(candidate, profile);
        append(new ProfileParsed(candidate, profile.id(), ids.next(ResumeId::new), "test/test"));
        return profile.id();
    }

    void append(Event fact) {
        work(() -> log.append(fact));
    }

    /** Does something in a transaction, as a handler does. */
    void work(Runnable deed) {
        Call.of(Actor.service("test"), ids.trace()).run(() -> transactions.executeWithoutResult(status -> deed.run()));
    }
}
