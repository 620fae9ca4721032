package io.rolewright.matching.internal;

import io.rolewright.adverts.AdvertJson;
import io.rolewright.adverts.AdvertWords;
import io.rolewright.adverts.AdvertsInternal;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.ContradictoryWishesException;
import io.rolewright.engine.ranking.SkillWish;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.jobs.JobsApi;
import io.rolewright.matching.SearchFilters;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.matching.SearchWeights;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.QueryText;
import io.rolewright.matching.internal.index.QueryWords;
import io.rolewright.matching.internal.index.Spelling;
import io.rolewright.matching.internal.index.TextQuery;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Understands what a search asks for. */
@Component
class SearchReading {
    private final JobsApi jobs;
    private final AdvertsInternal adverts;
    private final RankedAdverts ranked;
    private final Meanings meanings;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LiveModels<ModelSet> read;

    SearchReading(
            JobsApi jobs,
            AdvertsInternal adverts,
            RankedAdverts ranked,
            Meanings meanings,
            JdbcClient jdbc,
            JsonMapper json,
            LiveModels<ModelSet> read) {
        this.jobs = jobs;
        this.adverts = adverts;
        this.ranked = ranked;
        this.meanings = meanings;
        this.jdbc = jdbc;
        this.json = json;
        this.read = read;
    }

    /** As the person understands it who asks now: a job must be one that they may see. */
    UnderstoodSearch read(SearchQuestion question) {
        check(question);
        var job = question.jobId();
        return job == null
                ? forWords(question, advert(question))
                : forJob(question, jobs.find(job).id());
    }

    private static void check(SearchQuestion question) {
        if (question.jobId() == null && isBlank(question.text()) && isBlank(question.query())) {
            throw ContractException.unreadable("matching.search-empty");
        }
        if (question.jobId() != null && !isBlank(question.text())) {
            throw ContractException.unreadable("matching.search-twofold");
        }
    }

    /** What the words ask for, where there is no job. */
    private Advert advert(SearchQuestion question) {
        var text = question.text();
        var words = text == null || text.isBlank() ? words(Objects.requireNonNull(question.query())) : text;
        return adverts.read(new AdvertWords(words)).advert();
    }

    private static String words(String query) {
        textQuery(query);
        var wanted = QueryWords.of(query);
        if (wanted.isEmpty()) {
            throw ContractException.unreadable("matching.search-empty");
        }
        return wanted;
    }

    private static TextQuery textQuery(String query) {
        return QueryText.read(query, Spelling.ofWords(Wording::stem));
    }

    private UnderstoodSearch forJob(SearchQuestion question, JobId job) {
        var advert = advert(job);
        return new UnderstoodSearch(job, null, advert.input(), advert.meaning(), criteria(question, advert.advert()));
    }

    /** The advert of a job as it was read last. */
    RankedAdverts.Entry advert(JobId job) {
        return ranked.find(job).orElseThrow(() -> ContractException.conflict("matching.job-not-read", job.text()));
    }

    /** What words ask for is kept, so that receipts can name it. */
    private UnderstoodSearch forWords(SearchQuestion question, Advert advert) {
        var text = json.writeValueAsString(advert);
        var words = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        var body = jdbc.sql("select (?::jsonb)::text")
                .param(text)
                .query(String.class)
                .single();
        var input = jdbc.sql("select matching.keep_input(?, ?)")
                .params(words, body)
                .query(byte[].class)
                .single();
        var kept = AdvertJson.read(json, json.readTree(body));
        return new UnderstoodSearch(null, words, input, meanings.of(advert).vector(), criteria(question, kept));
    }

    /** A question about an advert. */
    Criteria criteria(SearchQuestion question, Advert advert) {
        return new Criteria(advert, filter(question), wishes(question.weights(), advert));
    }

    private Filter filter(SearchQuestion question) {
        var asked = question.filters() == null ? SearchFilters.NONE : question.filters();
        var all = new ArrayList<>(new SearchFilter(read.get().taxonomy()).of(asked));
        var query = question.query();
        if (query != null && !query.isBlank()) {
            all.add(new Filter.Matching(textQuery(query)));
        }
        return new Filter.AllOf(all);
    }

    private Wishes wishes(@Nullable SearchWeights weights, Advert advert) {
        if (weights == null) {
            return Wishes.NONE;
        }
        try {
            var wishes = new Wishes(
                    Objects.requireNonNullElse(weights.categories(), Map.of()),
                    Objects.requireNonNullElse(weights.skills(), List.<SearchWeights.SkillWeight>of()).stream()
                            .map(SearchReading::wish)
                            .toList());
            wishes.check(advert, read.get().taxonomy());
            return wishes;
        } catch (ContradictoryWishesException contradiction) {
            throw ContractException.invalid(contradiction.code(), contradiction.about());
        }
    }

    private static SkillWish wish(SearchWeights.SkillWeight skill) {
        var weight = skill.weight();
        return new SkillWish(
                skill.skill(), skill.standing(), weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
