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
    private final EventLog events;

    Admission(
            AdvertsInternal adverts,
            ProfilesInternal profiles,
            RankedAdverts rankedAdverts,
            RankedPeople rankedPeople,
            EventLog events) {
        this.adverts = adverts;
        this.profiles = profiles;
        this.rankedAdverts = rankedAdverts;
        this.rankedPeople = rankedPeople;
        this.events = events;
    }

    /** Nothing when the reading is gone by now: that is a result, not a failure. */
    Optional<JobAdvert> fetch(AdvertExtracted fact) {
        return unlessGone(() -> adverts.find(fact.advert()));
    }

    void admitAdvert(Optional<JobAdvert> found) {
        found.ifPresent(advert -> {
            rankedAdverts.put(advert);
            events.append(new AdvertAdmitted(advert.jobId(), advert.id()));
        });
    }

    /** The profile as it is by now. */
    Optional<BlindProfile> fetch(ProfileParsed fact) {
        return fetch(fact.candidate());
    }

    /** The profile as it is by now. */
    Optional<BlindProfile> fetch(ProfileCorrected fact) {
        return fetch(fact.candidate());
    }

    private Optional<BlindProfile> fetch(CandidateId candidate) {
        return unlessGone(() -> profiles.blind(candidate));
    }

    void admitProfile(Optional<BlindProfile> found) {
        found.ifPresent(profile -> {
            rankedPeople.put(profile);
            events.append(new ProfileAdmitted(profile.candidate(), profile.id()));
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
