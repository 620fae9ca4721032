package io.rolewright.matching.internal;

import io.rolewright.events.adverts.AdvertExtracted;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.jobs.JobReturned;
import io.rolewright.events.matching.AdvertAdmitted;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.events.matching.ReceiptsMade;
import io.rolewright.events.matching.TrainingAsked;
import io.rolewright.events.models.AliasMoved;
import io.rolewright.events.models.VersionRegistered;
import io.rolewright.events.profiles.ProfileCorrected;
import io.rolewright.events.profiles.ProfileParsed;
import io.rolewright.events.resumes.CandidateReleased;
import io.rolewright.events.resumes.CandidateRestricted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.models.ModelsInternal;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelGates;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelSet;
import io.rolewright.reading.ModelShelf;
import io.rolewright.reading.PastModels;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.leases.Chore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code matching} together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MatchingSettings.class)
class MatchingConfiguration {
    @Bean
    Subscription matchingAdmission(Admission admission, ClosedJobs closed, Erasure erasure) {
        return Subscription.shared("matching.admission")
                .on(AdvertExtracted.class, admission::fetch, admission::admitAdvert)
                .on(ProfileParsed.class, admission::fetch, admission::admitProfile)
                .on(ProfileCorrected.class, admission::fetch, admission::admitProfile)
                .on(JobClosed.class, closed::close)
                .on(JobReturned.class, closed::open)
                .on(DataKeyDestroyed.class, erasure::forget)
                .clearedBy(() -> {
                    admission.clear();
                    closed.clear();
                })
                .keptIn("matching.advert", "matching.person", "matching.closed_job");
    }

    @Bean
    Subscription matchingWalls(Walls walls) {
        return Subscription.shared("matching.walls")
                .on(CandidateRestricted.class, walls::raise)
                .on(CandidateReleased.class, walls::remove)
                .on(DataKeyDestroyed.class, walls::forget)
                .clearedBy(walls::clear)
                .keptIn("matching.wall");
    }

    @Bean
    Subscription matchingPairing(Pairing pairing) {
        return Subscription.shared("matching.pairing")
                .on(AdvertAdmitted.class, pairing::rank, pairing::store)
                .on(ProfileAdmitted.class, pairing::rank, pairing::store)
                .clearedBy(pairing::clear)
                .keptIn("matching.match");
    }

    @Bean
    Subscription matchingSearches(SearchWatch watch) {
        return Subscription.shared("matching.searches")
                .on(ProfileAdmitted.class, watch::look, watch::keep)
                .on(DataKeyDestroyed.class, watch::forget);
    }

    @Bean
    Subscription matchingSealing(Sealing sealing) {
        return Subscription.shared("matching.sealing").on(ReceiptsMade.class, sealing::seals, sealing::keep);
    }

    /** What finds and ranks beside the model of the ranker. */
    @Bean
    LiveModels<ModelSet> rankedBy(ModelsInternal models, ModelShelf shelf) {
        return new LiveModels<>(
                "matching", List.of(ModelKind.TAXONOMY, ModelKind.MEANING), models, shelf, Function.identity());
    }

    @Bean
    Subscription matchingModels(LiveModels<ModelSet> rankedBy) {
        return rankedBy.subscription();
    }

    @Bean
    Subscription matchingTrials(
            LiveModels<ModelSet> rankedBy, ModelsInternal models, ModelShelf shelf, TaxonomyTrial trial) {
        return new ModelGates(rankedBy, models, shelf, Map.of(ModelKind.TAXONOMY, trial)).subscription();
    }

    @Bean
    PastModels pastModels(ModelsInternal models, ModelShelf shelf) {
        return new PastModels(models, shelf);
    }

    @Bean
    Subscription deployedRanker(DeployedRanker ranker) {
        return Subscription.local("matching.ranker", ranker::fill).on(AliasMoved.class, ranker::fetch, ranker::swap);
    }

    @Bean
    Subscription rankerGates(RankerGates gates) {
        return Subscription.shared("matching.gates").on(VersionRegistered.class, gates::tested, gates::told);
    }

    @Bean
    Subscription matchingTraining(Retraining retraining) {
        return Subscription.shared("matching.training").on(TrainingAsked.class, retraining::train, retraining::keep);
    }

    @Bean
    Chore training(TrainingRequests requests) {
        return new Chore(TrainingRequests.CHORE, Duration.ofDays(1), requests::run);
    }

    @Bean
    Chore staleMeanings(StaleMeanings stale) {
        return new Chore(StaleMeanings.CHORE, Duration.ofMinutes(1), stale::run);
    }

    @Bean
    Chore reranking(Reranking reranking) {
        return new Chore(Reranking.CHORE, Duration.ofMinutes(1), reranking::run);
    }
}
