package io.rolewright.profiles.internal;

import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.engine.resume.Profile;
import io.rolewright.events.profiles.ProfileCorrected;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.reading.LiveModels;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Person;
import org.springframework.stereotype.Component;

/** Tells {@code communications} where candidates are reached, as their profiles say it: anew after each reading and correction. */
@Component
class CandidateAddresses {
    private final Profiles profiles;
    private final Reading reading;
    private final Corrections corrections;
    private final LiveModels<Readers> readers;
    private final ReachByProfile reach;
    private final ContactPointsInternal points;
    private final FieldCipher cipher;

    CandidateAddresses(
            Profiles profiles,
            Reading reading,
            Corrections corrections,
            LiveModels<Readers> readers,
            ReachByProfile reach,
            ContactPointsInternal points,
            FieldCipher cipher) {
        this.profiles = profiles;
        this.reading = reading;
        this.corrections = corrections;
        this.readers = readers;
        this.reach = reach;
        this.points = points;
        this.cipher = cipher;
    }

    CandidateId tell(ProfileParsed fact) {
        return tell(fact.candidate());
    }

    CandidateId tell(ProfileCorrected fact) {
        return tell(fact.candidate());
    }

    /** Of who was erased nothing is told: {@code communications} has forgotten them by itself. */
    private CandidateId tell(CandidateId candidate) {
        if (cipher.exists(KeyName.of(candidate))) {
            profiles.find(candidate)
                    .map(this::corrected)
                    .ifPresent(profile -> points.keep(Person.of(candidate).text(), reach.of(profile)));
        }
        return candidate;
    }

    private Profile corrected(Kept kept) {
        return reading.corrected(kept, corrections.applied(kept), readers.get()).profile();
    }

    /** Nothing has to be written down: telling it twice does no harm. */
    void told(CandidateId candidate) {}
}
