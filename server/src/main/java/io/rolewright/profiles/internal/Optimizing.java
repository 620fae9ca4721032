package io.rolewright.profiles.internal;

import io.rolewright.engine.enhancement.BlindVersion;
import io.rolewright.engine.enhancement.EnhancedResume;
import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.events.profiles.ResumeOptimized;
import io.rolewright.profiles.AddedKeyword;
import io.rolewright.profiles.NewOptimizedResume;
import io.rolewright.profiles.OptimizedResume;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.OptimizedId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes enhanced and blind versions of résumés; none that says more than the résumé does. */
@Component
class Optimizing {
    private final Reading reading;
    private final BlindVersion blind;
    private final OptimizedResumes resumes;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Optimizing(Reading reading, BlindVersion blind, OptimizedResumes resumes, EventLog events, Ids ids, Clock clock) {
        this.reading = reading;
        this.blind = blind;
        this.resumes = resumes;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** A version that is not stored yet. */
    Optimized make(NewOptimizedResume wanted) {
        var page = reading.open(wanted.candidateId());
        var enhanced = enhanced(page);
        var about = new OptimizedResume(
                ids.next(OptimizedId::new),
                wanted.candidateId(),
                page.kept().id(),
                wanted.form(),
                wanted.template(),
                enhanced.keywords().stream().map(AddedKeyword::of).toList(),
                page.readers().versions(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Optimized(about, wanted.form() == OptimizedForm.BLIND ? blind(enhanced, page) : enhanced.resume());
    }

    private static EnhancedResume enhanced(Reading.Page page) {
        var readers = page.readers();
        var enhanced = readers.enhancement().of(page.document(), page.profile());
        if (!readers.truth()
                .check(enhanced.resume(), page.document(), page.profile())
                .isEmpty()) {
            throw ContractException.conflict(
                    "profiles.claim-not-evidenced", page.kept().candidate());
        }
        return enhanced;
    }

    private ObjectNode blind(EnhancedResume enhanced, Reading.Page page) {
        return blind.of(enhanced.resume(), page.profile())
                .orElseThrow(() -> ContractException.conflict(
                        "profiles.name-not-read", page.kept().candidate()));
    }

    OptimizedResume keep(Optimized made) {
        var about = made.about();
        resumes.add(made);
        events.append(new ResumeOptimized(
                about.candidateId(), about.id(), about.profileId(), about.form(), about.template(), about.versions()));
        return about;
    }
}
