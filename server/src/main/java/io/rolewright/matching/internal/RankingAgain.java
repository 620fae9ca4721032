package io.rolewright.matching.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.matching.Receipt;
import io.rolewright.matching.Replay;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.PastModels;
import io.rolewright.reading.TaxonomyName;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ranks what receipts name, with rankers and inputs made once for many receipts; for one thread. */
final class RankingAgain {
    private final RankerModels models;
    private final PastModels past;
    private final InputText texts;
    private final Map<Inputs.Key, String> bodies;
    private final Map<Inputs.Key, Advert> adverts = new HashMap<>();
    private final Map<Inputs.Key, InputText.Person> people = new HashMap<>();
    private final Map<Which, Ranker> rankers = new HashMap<>();
    private final Map<String, Optional<Taxonomy>> taxonomies = new HashMap<>();

    RankingAgain(RankerModels models, PastModels past, InputText texts, Map<Inputs.Key, String> bodies) {
        this.models = models;
        this.past = past;
        this.texts = texts;
        this.bodies = bodies;
    }

    /** What came of a repetition. */
    record Result(Replay.From from, double score, boolean isSame) {}

    private record Which(YearMonth month, @Nullable String model, Taxonomy taxonomy) {}

    /** Why something cannot be repeated. */
    static final class Impossible extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;

        private Impossible(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Result rank(Receipt receipt, ReceiptText.Decision decision) throws Impossible {
        var taxonomy = taxonomies.computeIfAbsent(decision.versions(), this::taxonomy);
        var which =
                new Which(YearMonth.parse(decision.asOf()), decision.model(), taxonomy.orElseGet(Taxonomy::bundled));
        return taxonomy.isPresent()
                ? fromInputs(receipt, decision, ranker(which))
                : fromFeatures(decision, ranker(which));
    }

    /** The one that ranked then, also when it is live no more; a release that told no hash ranked with that of its jar. */
    private Optional<Taxonomy> taxonomy(String versions) {
        var hash = TaxonomyName.hash(versions);
        return hash.isPresent()
                ? past.find(ModelKind.TAXONOMY, hash.get())
                : Optional.of(Taxonomy.bundled()).filter(one -> versions.contains("/" + one.version() + "/"));
    }

    private Ranker ranker(Which which) throws Impossible {
        var known = rankers.get(which);
        if (known == null) {
            known = made(which);
            rankers.put(which, known);
        }
        return known;
    }

    private Ranker made(Which which) throws Impossible {
        if (which.model() == null) {
            return new WeightedRanker(which.taxonomy(), Weights.standard(), which.month());
        }
        var model = models.find(which.model()).orElseThrow(() -> new Impossible("matching.model-unknown"));
        return new LearnedRanker(which.taxonomy(), model, which.month());
    }

    private Result fromInputs(Receipt receipt, ReceiptText.Decision decision, Ranker ranker) throws Impossible {
        var advertKey = new Inputs.Key(decision.advertOwner(), decision.advert());
        var personKey = new Inputs.Key(receipt.candidateId(), decision.person());
        var advertBody = body(advertKey);
        var personBody = body(personKey);
        var advert = adverts.computeIfAbsent(advertKey, key -> texts.advert(advertBody));
        var person = people.computeIfAbsent(personKey, key -> texts.person(personBody));
        var again = ranker.rank(advert, person.features(), person.wording(), decision.wishes());
        return new Result(Replay.From.INPUTS, again.score(), decision.resultIs(again));
    }

    private String body(Inputs.Key key) throws Impossible {
        var body = bodies.get(key);
        if (body == null) {
            throw new Impossible("matching.input-damaged");
        }
        return body;
    }

    private static Result fromFeatures(ReceiptText.Decision decision, Ranker ranker) throws Impossible {
        if (!(ranker instanceof LearnedRanker learned)) {
            throw new Impossible("matching.taxonomy-unknown");
        }
        var result = decision.result();
        var again = learned.score(FeatureList.bundled().row(result.contributions()), decision.wishes());
        return new Result(Replay.From.FEATURES, again, again == result.score());
    }
}
