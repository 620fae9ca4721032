package io.rolewright.matching.internal;

import static io.rolewright.matching.Replay.Outcome.DIFFERENT;
import static io.rolewright.matching.Replay.Outcome.IDENTICAL;
import static io.rolewright.matching.Replay.Outcome.REFUSED;

import io.rolewright.matching.Receipt;
import io.rolewright.matching.Replay;
import io.rolewright.reading.PastModels;
import io.rolewright.shared.ReceiptId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Repeats rankings from what their receipts name. */
@Component
class Replaying {
    private final Receipts receipts;
    private final ReceiptText texts;
    private final Inputs inputs;
    private final InputText inputTexts;
    private final RankerModels models;
    private final PastModels past;

    Replaying(
            Receipts receipts,
            ReceiptText texts,
            Inputs inputs,
            InputText inputTexts,
            RankerModels models,
            PastModels past) {
        this.receipts = receipts;
        this.texts = texts;
        this.inputs = inputs;
        this.inputTexts = inputTexts;
        this.models = models;
        this.past = past;
    }

    /**
     * Repeats rankings.
     *
     * @param visible leaves out what the caller may not know of
     */
    Replay replay(List<ReceiptId> wanted, UnaryOperator<List<Receipt>> visible) {
        var found = visible.apply(receipts.all(wanted)).stream()
                .collect(Collectors.toMap(Receipt::id, Function.identity()));
        var again = new RankingAgain(
                models,
                past,
                inputTexts,
                inputs.all(found.values().stream()
                        .filter(receipt -> receipt.erasedAt() == null)
                        .flatMap(this::inputs)
                        .collect(Collectors.toSet())));
        var results = wanted.stream()
                .map(id -> Optional.ofNullable(found.get(id))
                        .map(receipt -> replayed(receipt, again))
                        .orElseGet(() -> refused(id, null, "matching.receipt-not-found")))
                .toList();
        return new Replay(count(results, IDENTICAL), count(results, DIFFERENT), count(results, REFUSED), results);
    }

    private Stream<Inputs.Key> inputs(Receipt receipt) {
        var decision = texts.read(receipt.canonical());
        return Stream.of(
                new Inputs.Key(decision.advertOwner(), decision.advert()),
                new Inputs.Key(receipt.candidateId(), decision.person()));
    }

    private Replay.Replayed replayed(Receipt receipt, RankingAgain again) {
        if (receipt.erasedAt() != null) {
            return refused(receipt.id(), null, "matching.subject-erased");
        }
        if (!Inputs.sha256(receipt.canonical()).equals(receipt.sha256())) {
            return refused(receipt.id(), receipt.score(), "matching.receipt-damaged");
        }
        try {
            var result = again.rank(receipt, texts.read(receipt.canonical()));
            var outcome = result.isSame() ? IDENTICAL : DIFFERENT;
            return new Replay.Replayed(receipt.id(), outcome, result.from(), receipt.score(), result.score(), null);
        } catch (RankingAgain.Impossible reason) {
            return refused(receipt.id(), receipt.score(), reason.code());
        }
    }

    private static Replay.Replayed refused(ReceiptId id, @Nullable Double score, String code) {
        return new Replay.Replayed(id, REFUSED, null, score, null, code);
    }

    private static int count(List<Replay.Replayed> results, Replay.Outcome outcome) {
        return (int) results.stream().filter(one -> one.outcome() == outcome).count();
    }
}
