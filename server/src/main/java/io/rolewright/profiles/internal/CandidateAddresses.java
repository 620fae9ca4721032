package io.rolewright.profiles.internal;

import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.profiles.ProfileCorrected;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Person;
import org.springframework.stereotype.Component;

/** Tells {@code communications} where candidates are reached, as their profiles say it: anew after each reading and correction. */
@Component
class CandidateAddresses {
    private final Reading reading;
    private final ReachByProfile reach;
    private final ContactPointsInternal points;
    private final FieldCipher cipher;

    CandidateAddresses(Reading reading, ReachByProfile reach, ContactPointsInternal points, FieldCipher cipher) {
        this.reading = reading;
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
            reading.stored(candidate)
                    .ifPresent(page -> points.keep(Person.of(candidate).text(), reach.of(page.profile())));
        }
        return candidate;
    }

    /** Nothing has to be written down: telling it twice does no harm. */
    void told(CandidateId candidate) {}
}
