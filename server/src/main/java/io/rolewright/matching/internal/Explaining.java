package io.rolewright.matching.internal;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.ranking.Contribution;
import io.rolewright.engine.ranking.Evidence;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.Gap;
import io.rolewright.matching.Explanation;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.DemandName;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a match into words: the names of what is asked for, and the words of the résumé. */
@Component
class Explaining {
    private final Matches matches;
    private final CandidatesInternal candidates;
    private final ProfilesInternal profiles;
    private final LiveModels<ModelSet> read;

    Explaining(Matches matches, CandidatesInternal candidates, ProfilesInternal profiles, LiveModels<ModelSet> read) {
        this.matches = matches;
        this.candidates = candidates;
        this.profiles = profiles;
        this.read = read;
    }

    /** A match whose candidate may be seen by who calls; others do not exist for them. */
    Matches.Stored visible(MatchId id) {
        return matches.find(id)
                .filter(match -> isVisible(match.place().candidate()))
                .orElseThrow(() -> ContractException.notFound("matching.not-found", id.text()));
    }

    Explanation explain(MatchId id) {
        return explained(visible(id));
    }

    /** How somebody was scored for a job, whoever asks. */
    Explanation explain(JobId job, CandidateId candidate) {
        return matches.find(job, candidate)
                .map(this::explained)
                .orElseThrow(() -> ContractException.notFound("matching.not-found"));
    }

    private Explanation explained(Matches.Stored match) {
        var place = match.place();
        var reasons = match.reasons();
        return new Explanation(
                place.id(),
                place.job(),
                place.candidate(),
                place.score().doubleValue(),
                reasons(match),
                names(reasons.gaps()),
                names(reasons.unknowns()),
                reasons.start(),
                reasons.contributions().stream().map(Explaining::effect).toList());
    }

    private static Explanation.Effect effect(Contribution contribution) {
        var feature = FeatureList.bundled().feature(contribution.feature());
        return new Explanation.Effect(
                contribution.category(),
                feature.name(),
                feature.meaning(),
                feature.unit(),
                contribution.value(),
                contribution.points());
    }

    private boolean isVisible(CandidateId candidate) {
        var question = new VisibilityQuestion(List.of(candidate));
        return candidates.visibility(question).visible().contains(candidate);
    }

    private List<Explanation.Reason> reasons(Matches.Stored match) {
        var evidence = match.reasons().evidence();
        var spans = evidence.stream().flatMap(one -> one.spans().stream()).toList();
        var words = profiles.words(match.place().candidate(), new WordsQuestion(match.document(), spans));
        var rest = new ArrayDeque<>(words.texts());
        return evidence.stream().map(one -> reason(one, rest)).toList();
    }

    private Explanation.Reason reason(Evidence evidence, Queue<String> words) {
        return new Explanation.Reason(
                evidence.category(),
                name(evidence.demand()),
                name(evidence.shownBy()),
                evidence.spans().stream().map((Span span) -> words.remove()).toList(),
                evidence.strength());
    }

    private List<String> names(List<Gap> gaps) {
        return gaps.stream().map(gap -> name(gap.demand())).toList();
    }

    private String name(String demand) {
        return DemandName.of(demand, read.get().taxonomy(), LocaleContextHolder.getLocale());
    }
}
