package io.rolewright.matching.internal;

import io.rolewright.events.matching.ReceiptsMade;
import io.rolewright.matching.Receipt;
import io.rolewright.profiles.ProfilesInternal;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ReceiptId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Adds to receipts what proves the words behind them, without the words. */
@Component
class Sealing {
    private final Receipts receipts;
    private final ReceiptText texts;
    private final ProfilesInternal profiles;

    Sealing(Receipts receipts, ReceiptText texts, ProfilesInternal profiles) {
        this.receipts = receipts;
        this.texts = texts;
        this.profiles = profiles;
    }

    Map<ReceiptId, List<Receipt.Seal>> seals(ReceiptsMade fact) {
        return receipts.all(fact.receipts()).stream()
                .filter(receipt -> receipt.erasedAt() == null && isWhole(receipt))
                .collect(Collectors.toMap(Receipt::id, this::seals));
    }

    void keep(Map<ReceiptId, List<Receipt.Seal>> seals) {
        seals.forEach(receipts::seal);
    }

    private static boolean isWhole(Receipt receipt) {
        return Inputs.sha256(receipt.canonical()).equals(receipt.sha256());
    }

    /** None when the words are gone, or the document was replaced meanwhile. */
    private List<Receipt.Seal> seals(Receipt receipt) {
        var decision = texts.read(receipt.canonical());
        var spans = List.copyOf(new TreeSet<>(decision.result().evidence().stream()
                .flatMap(evidence -> evidence.spans().stream())
                .toList()));
        try {
            var question = new WordsQuestion(decision.document(), spans);
            var hashes = profiles.seals(receipt.candidateId(), question).hashes();
            return IntStream.range(0, spans.size())
                    .mapToObj(i -> new Receipt.Seal(spans.get(i), hashes.get(i)))
                    .toList();
        } catch (ContractException gone) {
            if (gone.problem().status() != 404 && gone.problem().status() != 409) {
                throw gone;
            }
            return List.of();
        }
    }
}
