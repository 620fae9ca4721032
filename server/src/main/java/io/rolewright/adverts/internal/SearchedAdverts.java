package io.rolewright.adverts.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.visibility.AdvertCorpus;
import io.rolewright.engine.visibility.HeldCorpus;
import io.rolewright.engine.visibility.SearchedAdvert;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adverts among which seekers find one: the latest of the agency, and where there are few, what the taxonomy knows of
 * occupations. Made anew every ten minutes at most.
 */
@Component
class SearchedAdverts {
    private static final int MOST = 2_000;
    private static final int LEAST = 100;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final String LATEST = """
            select body -> 'posting' ->> 'title' as title, body -> 'posting' ->> 'text' as text from adverts.advert
            order by id desc limit ?
            """;

    private final JdbcClient jdbc;
    private final Cache<String, AdvertCorpus> corpora =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(2).build();

    SearchedAdverts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AdvertCorpus corpus(Taxonomy taxonomy) {
        return corpora.get(taxonomy.sha256(), hash -> read(taxonomy));
    }

    private AdvertCorpus read(Taxonomy taxonomy) {
        List<SearchedAdvert> latest = jdbc.sql(LATEST)
                .param(MOST)
                .query((row, number) -> SearchedAdvert.of(row.getString("title"), row.getString("text")))
                .list();
        return latest.size() < LEAST ? HeldCorpus.ofOccupations(taxonomy) : new HeldCorpus("agency", latest);
    }
}
