package io.rolewright.matching.internal;

import io.rolewright.matching.Match;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ranked matches as somebody may see them: who is hidden from them is left out before ranks are counted. */
@Component
class Shortlist {
    /** As many as may be asked about at once; who ranks behind them is not listed. */
    private static final int DEPTH = 10_000;

    private final Matches matches;
    private final VisibleCandidates visible;
    private final Showings showings;
    private final Cursors cursors;

    Shortlist(Matches matches, VisibleCandidates visible, Showings showings, Cursors cursors) {
        this.matches = matches;
        this.visible = visible;
        this.showings = showings;
        this.cursors = cursors;
    }

    Page<Match> of(JobId job, int limit, @Nullable String cursor) {
        return page("matches?jobId=" + job.text(), job, visible(matches.of(job, DEPTH)), limit, cursor);
    }

    Page<Match> of(CandidateId candidate, int limit, @Nullable String cursor) {
        return page(
                "matches?candidateId=" + candidate.text(), null, visible(matches.of(candidate, DEPTH)), limit, cursor);
    }

    /** Those of whom nobody has said yet what becomes of them. */
    Page<Match> suggestions(JobId job, int limit, @Nullable String cursor) {
        return page("suggestions?jobId=" + job.text(), job, visible(matches.unjudged(job, DEPTH)), limit, cursor);
    }

    /** All people of a job that may be seen, as far as a list goes at all. */
    List<Matches.Stored> all(JobId job) {
        var places = visible(matches.of(job, DEPTH));
        return stored(places, 0, places.size());
    }

    private List<Matches.Place> visible(List<Matches.Place> places) {
        return visible.only(places, Matches.Place::candidate);
    }

    private Page<Match> page(
            String question, @Nullable JobId job, List<Matches.Place> places, int limit, @Nullable String cursor) {
        var from = cursor == null
                ? 0
                : Integer.parseInt(cursors.read(question, cursor).getFirst());
        var to = Math.min(places.size(), from + limit);
        var next = to < places.size() ? cursors.write(question, List.of(String.valueOf(to))) : null;
        return new Page<>(ranked(places, Math.min(from, to), to, job), next);
    }

    private List<Match> ranked(List<Matches.Place> places, int from, int to, @Nullable JobId job) {
        var stored = stored(places, from, to);
        showings.keep(stored, from + 1, job);
        return IntStream.range(0, stored.size())
                .mapToObj(at -> shown(from + at + 1, stored.get(at)))
                .toList();
    }

    private List<Matches.Stored> stored(List<Matches.Place> places, int from, int to) {
        var wanted = places.subList(from, to).stream().map(Matches.Place::id).toList();
        var stored = matches.all(wanted).stream()
                .collect(Collectors.toMap(match -> match.place().id(), Function.identity()));
        return wanted.stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .toList();
    }

    /** A match as it is shown at a place of a list. */
    private static Match shown(int rank, Matches.Stored stored) {
        var place = stored.place();
        var reasons = stored.reasons();
        return new Match(
                place.id(),
                place.job(),
                place.candidate(),
                rank,
                place.score().doubleValue(),
                reasons.start(),
                reasons.categories(),
                reasons.contributions(),
                reasons.gates(),
                reasons.evidence(),
                reasons.gaps(),
                reasons.unknowns(),
                stored.advert(),
                stored.profile(),
                stored.versions(),
                stored.rankedAt());
    }
}
