package io.rolewright.jobs.internal;

import io.rolewright.events.jobs.SourceAdded;
import io.rolewright.events.jobs.SourceChanged;
import io.rolewright.events.jobs.SourceRemoved;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.SourceChange;
import io.rolewright.jobs.SourceKind;
import io.rolewright.jobs.SourcePermission;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Problem;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds, changes and removes sources, and their schedules with them. */
@Component
class SourceKeeping {
    private static final String UTC = "UTC";

    private final Sources sources;
    private final SourceSchedules schedules;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    SourceKeeping(Sources sources, SourceSchedules schedules, Once once, EventLog events, Ids ids, Clock clock) {
        this.sources = sources;
        this.schedules = schedules;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    JobSource find(SourceId id) {
        return sources.find(id).orElseThrow(() -> ContractException.notFound("jobs.source-not-found", id.text()));
    }

    JobSource add(NewSource wanted) {
        var owner = Owner.current();
        var source = source(wanted, owner);
        return once.execute(() -> {
            if (!sources.add(source)) {
                throw ContractException.conflict("jobs.source-known", source.address());
            }
            schedules.keep(source);
            events.append(new SourceAdded(source.id()));
            return source;
        });
    }

    JobSource source(NewSource wanted, UserId owner) {
        var permission = permission(wanted.permission(), owner);
        return checked(new JobSource(
                ids.next(SourceId::new),
                wanted.name().strip(),
                wanted.kind(),
                SourceAddress.of(wanted.kind(), wanted.address()),
                owner,
                blankToNull(wanted.schedule()),
                wanted.zone() == null ? UTC : wanted.zone(),
                false,
                permission,
                List.of(),
                1,
                now()));
    }

    JobSource change(SourceId id, @Nullable String ifMatch, SourceChange change) {
        var before = find(id);
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "jobs.if-match-missing"));
        }
        if (!ifMatch.equals(before.tag())) {
            throw changed();
        }
        var after = checked(merged(before, change));
        return once.execute(
                () -> {
                    if (!sources.change(after)) {
                        throw changed();
                    }
                    schedules.keep(after);
                    events.append(new SourceChanged(id));
                    return after;
                },
                VersionTag::tagged);
    }

    private JobSource merged(JobSource before, SourceChange change) {
        return new JobSource(
                before.id(),
                change.name() == null ? before.name() : change.name().strip(),
                before.kind(),
                before.address(),
                before.ownerId(),
                change.schedule() == null ? before.schedule() : blankToNull(change.schedule()),
                change.zone() == null ? before.zone() : change.zone(),
                Objects.requireNonNullElse(change.paused(), before.paused()),
                change.permission() == null
                        ? before.permission()
                        : permission(blankToNull(change.permission()), Owner.current()),
                before.drifted(),
                before.version() + 1,
                before.addedAt());
    }

    void remove(SourceId id) {
        find(id);
        once.run(() -> {
            if (sources.remove(id)) {
                schedules.forget(id);
                events.append(new SourceRemoved(id));
            }
        });
    }

    void accept(SourceId id) {
        find(id);
        once.run(() -> {
            sources.drift(id, List.of());
            events.append(new SourceChanged(id));
        });
    }

    private static JobSource checked(JobSource source) {
        if (!ZoneId.getAvailableZoneIds().contains(source.zone())) {
            throw ContractException.invalid("jobs.zone-unknown", source.zone());
        }
        if (source.schedule() != null && !SourceSchedules.isReadable(source.schedule())) {
            throw ContractException.invalid("jobs.schedule-malformed", source.schedule());
        }
        if (source.kind() == SourceKind.LINKEDIN && source.permission() == null) {
            throw ContractException.invalid("jobs.permission-needed");
        }
        return source;
    }

    private @Nullable SourcePermission permission(@Nullable String words, UserId by) {
        return words == null ? null : new SourcePermission(words.strip(), by, now());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "jobs.source-changed"));
    }
}
