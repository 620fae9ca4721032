package io.rolewright.matching.internal;

import io.rolewright.adverts.AdvertsInternal;
import io.rolewright.adverts.JobAdvert;
import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.matching.AdvertAdmitted;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.events.profiles.ProfileCorrected;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.profiles.BlindProfile;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Takes in what can be ranked. Both sides are admitted before they are paired, each in a transaction of its own, so of an
 * advert and a profile that arrive together the one that is paired later sees the other.
 */
@Component
class Admission {
    private final AdvertsInternal adverts;
    private final ProfilesInternal profiles;
    private final RankedAdverts rankedAdverts;
    private final RankedPeople rankedPeople;
    private final Meanings meanings;
    private final EventLog events;

    Admission(
            AdvertsInternal adverts,
            ProfilesInternal profiles,
            RankedAdverts rankedAdverts,
            RankedPeople rankedPeople,
            Meanings meanings,
            EventLog events) {
        this.adverts = adverts;
        this.profiles = profiles;
        this.rankedAdverts = rankedAdverts;
        this.rankedPeople = rankedPeople;
        this.meanings = meanings;
        this.events = events;
    }

    /** An advert and what it means. */
    record Job(JobAdvert advert, Meanings.Meaning meaning) {}

    /** A profile and what it means. */
    record Person(BlindProfile profile, Meanings.Meaning meaning) {}

    /** Nothing when the reading is gone by now: that is a result, not a failure. */
    Optional<Job> fetch(AdvertExtracted fact) {
        return fetch(fact.advert());
    }

    Optional<Job> fetch(AdvertId advert) {
        return unlessGone(() -> adverts.find(advert)).map(found -> new Job(found, meanings.of(found.advert())));
    }

    void admitAdvert(Optional<Job> found) {
        found.ifPresent(job -> {
            rankedAdverts.put(job);
            events.append(new AdvertAdmitted(job.advert().jobId(), job.advert().id()));
        });
    }

    /** The profile as it is by now. */
    Optional<Person> fetch(ProfileParsed fact) {
        return fetch(fact.candidate());
    }

    /** The profile as it is by now. */
    Optional<Person> fetch(ProfileCorrected fact) {
        return fetch(fact.candidate());
    }

    /** The profile as it is by now. */
    Optional<Person> fetch(CandidateId candidate) {
        return unlessGone(() -> profiles.blind(candidate))
                .map(found -> new Person(found, meanings.of(found.profile())));
    }

    void admitProfile(Optional<Person> found) {
        found.ifPresent(person -> {
            rankedPeople.put(person);
            events.append(new ProfileAdmitted(
                    person.profile().candidate(), person.profile().id()));
        });
    }

    /** Both sides are admitted again; matches stay, because every admission is paired. */
    void clear() {
        rankedAdverts.clear();
        rankedPeople.clear();
    }

    private static <T> Optional<T> unlessGone(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (ContractException gone) {
            if (gone.problem().status() != 404) {
                throw gone;
            }
            return Optional.empty();
        }
    }
}
