package io.rolewright.communications.internal.consent;

import io.rolewright.communications.Basis;
import io.rolewright.communications.Consent;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the firewall about a person at this moment: where they are, what they agreed to, and what time it is there. */
@Component
public class Gate {
    private final Firewall firewall;
    private final Ledger ledger;
    private final Reach reach;
    private final Agency agency;
    private final Clock clock;

    Gate(Firewall firewall, Ledger ledger, Reach reach, Agency agency, Clock clock) {
        this.firewall = firewall;
        this.ledger = ledger;
        this.reach = reach;
        this.agency = agency;
        this.clock = clock;
    }

    /**
     * Judges whether a person may be reached now.
     *
     * @param address where
     * @param bounced whether a message to this address came back for good
     */
    public Verdict judge(Person person, Address address, Purpose purpose, boolean bounced) {
        var known = reach.of(person);
        var holding = ledger.holding(person);
        var zone = known.zone();
        return firewall.judge(new Question(
                address.channel(),
                purpose,
                Optional.ofNullable(known.country()).or(address::country).orElse(agency.country()),
                zone == null ? agency.zone() : ZoneId.of(zone),
                clock.instant(),
                agreed(holding, address.channel(), purpose),
                holding.stream().anyMatch(one -> isAbout(one, address.channel(), purpose) && !one.agreed()),
                holding.stream().filter(Gate::isStop).map(Consent::channel).collect(Collectors.toSet()),
                bounced));
    }

    private static Basis agreed(List<Consent> holding, Channel channel, Purpose purpose) {
        return holding.stream()
                .filter(one -> isAbout(one, channel, purpose))
                .map(Consent::basis)
                .findFirst()
                .orElse(Basis.NONE);
    }

    private static boolean isAbout(Consent consent, Channel channel, Purpose purpose) {
        return consent.channel() == channel && consent.purpose() == purpose;
    }

    // STOP closes what a person is in the middle of, which nothing else does.
    private static boolean isStop(Consent consent) {
        return consent.purpose() == Purpose.PROCESS
                && !consent.agreed()
                && consent.source().equals(Consents.STOP);
    }
}
