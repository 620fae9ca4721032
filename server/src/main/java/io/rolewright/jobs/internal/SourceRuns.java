package io.rolewright.jobs.internal;

import io.rolewright.jobs.Ingest;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.SourceKind;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.RunId;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the sources that a run is asked for, and starts it. */
@Component
class SourceRuns {
    private static final int LONGEST_NAME = 200;

    private final SourceKeeping keeping;
    private final Sources sources;
    private final HarvestStart harvests;

    SourceRuns(SourceKeeping keeping, Sources sources, HarvestStart harvests) {
        this.keeping = keeping;
        this.sources = sources;
        this.harvests = harvests;
    }

    /** The sources, those that are not stored yet among them. */
    List<JobSource> wanted(Ingest ingest, UserId owner) {
        var named = Objects.requireNonNullElse(ingest.sources(), List.<SourceId>of()).stream()
                .distinct()
                .map(keeping::find);
        var address = address(ingest.url(), owner);
        var wanted = Stream.concat(named, address).toList();
        if (wanted.isEmpty()) {
            throw ContractException.unreadable("jobs.nothing-to-ingest");
        }
        return wanted;
    }

    private Stream<JobSource> address(@Nullable String url, UserId owner) {
        return url == null ? Stream.of() : Stream.of(page(url, owner));
    }

    private JobSource page(String url, UserId owner) {
        var name = url.substring(0, Math.min(url.length(), LONGEST_NAME));
        var page = keeping.source(new NewSource(name, SourceKind.PAGE, url, null, null, null), owner);
        return sources.find(SourceKind.PAGE, page.address()).orElse(page);
    }

    RunId start(UserId owner, List<JobSource> wanted, Ingest ingest) {
        wanted.forEach(sources::add);
        return harvests.start(owner, wanted, Boolean.TRUE.equals(ingest.fromRaw()));
    }
}
