package io.rolewright.profiles.internal;

import io.rolewright.events.profiles.ProfileCorrected;
import io.rolewright.profiles.Correction;
import io.rolewright.profiles.CorrectionState;
import io.rolewright.profiles.ProfileCorrection;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.CorrectionId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Problem;
import io.rolewright.shared.ProfileId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts profiles right, and takes corrections back. */
@Component
class Correcting {
    private final Reading reading;
    private final Profiles profiles;
    private final Corrections corrections;
    private final CorrectionCheck check;
    private final ProfileSettings settings;
    private final EventLog events;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Correcting(
            Reading reading,
            Profiles profiles,
            Corrections corrections,
            CorrectionCheck check,
            ProfileSettings settings,
            EventLog events,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.reading = reading;
        this.profiles = profiles;
        this.corrections = corrections;
        this.check = check;
        this.settings = settings;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** A correction that is not stored yet, and the profile as it will be. */
    record Corrected(Reading.Page before, Correction correction, List<String> fields, Reading.Page after) {}

    Corrected make(CandidateId candidate, @Nullable String ifMatch, ProfileCorrection wanted) {
        var before = lastSeen(candidate, ifMatch);
        check.refuse(wanted, before.readers().corrector());
        var applied = corrections.applied(before.kept());
        if (applied.size() >= settings.maxCorrections()) {
            throw ContractException.conflict("profiles.corrections-full", settings.maxCorrections());
        }
        var correction = new Correction(
                ids.next(CorrectionId::new),
                before.kept().resume(),
                CorrectionState.APPLIED,
                Call.current().actor().name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                wanted);
        var after = reading.corrected(
                before.kept().as(ids.next(ProfileId::new)), append(applied, wanted), before.readers());
        return new Corrected(before, correction, given(wanted), after);
    }

    Reading.Page keep(Corrected corrected) {
        corrections.add(corrected.before().kept().candidate(), corrected.correction());
        replace(corrected.before().kept(), corrected.after().kept(), corrected.fields());
        return corrected.after();
    }

    /** Finds what was last seen, before all corrections of it are taken back. */
    Kept lastCorrected(CandidateId candidate, @Nullable String ifMatch) {
        return lastSeen(candidate, ifMatch).kept();
    }

    void withdraw(Kept before) {
        if (corrections.withdraw(before) > 0) {
            replace(before, before.as(ids.next(ProfileId::new)), List.of());
        }
    }

    /** Of two who correct at once, one is told that somebody else was faster. */
    private void replace(Kept before, Kept after, List<String> fields) {
        if (!profiles.replace(before.id(), after)) {
            throw changed();
        }
        events.append(new ProfileCorrected(after.candidate(), after.id(), after.resume(), fields));
    }

    private Reading.Page lastSeen(CandidateId candidate, @Nullable String ifMatch) {
        var page = reading.open(candidate);
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "profiles.if-match-missing"));
        }
        if (!ifMatch.equals(page.tag())) {
            throw changed();
        }
        return page;
    }

    private static List<ProfileCorrection> append(List<ProfileCorrection> applied, ProfileCorrection wanted) {
        return Stream.concat(applied.stream(), Stream.of(wanted)).toList();
    }

    private List<String> given(ProfileCorrection wanted) {
        return json.<ObjectNode>valueToTree(wanted)
                .propertyStream()
                .filter(field -> !field.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "profiles.profile-changed"));
    }
}
