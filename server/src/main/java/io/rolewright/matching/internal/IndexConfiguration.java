package io.rolewright.matching.internal;

import io.rolewright.events.matching.CandidateChanged;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.Login;
import io.rolewright.matching.internal.index.lucene.EmbeddedIndex;
import io.rolewright.matching.internal.index.opensearch.OpenSearchIndex;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.events.Subscription;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where candidates are found: in a folder of this process, or in a cluster. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    static final String NAME = "matching.index";

    private static Subscription copying(Subscription subscription, IndexCopy copy) {
        return subscription
                .on(ProfileAdmitted.class, copy::fetch, copy::put)
                .on(CandidateChanged.class, copy::fetch, copy::put)
                .on(DataKeyDestroyed.class, copy::forget);
    }

    /** Every process has its own copy. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "rolewright.matching.index.engine", havingValue = "embedded", matchIfMissing = true)
    static class Embedded {
        @Bean
        EmbeddedIndex candidateIndex(DataFolder folder, IndexRows rows) {
            return new EmbeddedIndex(folder.path().resolve("index").resolve("candidates"), rows);
        }

        @Bean
        Subscription candidateCopy(EmbeddedIndex index, IndexCopy copy) {
            return copying(Subscription.local(NAME, index::fill), copy);
        }
    }

    /** One copy, which one process at a time keeps. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "rolewright.matching.index.engine", havingValue = "opensearch")
    static class Cluster {
        @Bean
        CandidateIndex candidateIndex(MatchingSettings settings) {
            var index = settings.index();
            var login = Optional.of(new Login(index.user(), index.password()))
                    .filter(one -> !one.user().isEmpty());
            return OpenSearchIndex.open(URI.create(index.url()), login, index.name());
        }

        /** To be filled anew, it is rebuilt: each candidate is copied again. */
        @Bean
        Subscription candidateCopy(IndexCopy copy) {
            return copying(Subscription.shared(NAME), copy).clearedBy(() -> {});
        }
    }
}
