package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one transaction of a request that creates or changes something. Where the request carries an {@code Idempotency-Key},
 * its answer commits together with its effect: whoever sends it again, also after a crash between commit and answer, gets the
 * first answer and changes nothing.
 *
 * <p>Ask contracts before; nothing in here may. What is refused in here is rolled back and not remembered.
 */
public final class Once {
    private final TransactionOperations transactions;
    private final FirstAnswers answers;
    private final Rendering rendering;

    Once(TransactionOperations transactions, FirstAnswers answers, Rendering rendering) {
        this.transactions = transactions;
        this.answers = answers;
        this.rendering = rendering;
    }

    /**
     * Names the request that is answered, for keys under which others are asked before the transaction: the same whenever it
     * comes again, another one for every other request; absent where it carries no {@code Idempotency-Key}.
     */
    public Optional<String> request() {
        return Use.current().map(Use::name);
    }

    /** Has an effect whose result is the body of the answer. */
    public <T> T execute(Supplier<T> effect) {
        return execute(null, effect, (use, result) -> rendering.of(use.status(), result));
    }

    /** Has an effect whose result is the body of the answer and tells of a person, under whose key it is kept. */
    public <T> T executeAbout(KeyName person, Supplier<T> effect) {
        return execute(person, effect, (use, result) -> rendering.of(use.status(), result));
    }

    /** Has an effect of whose result an answer is made. */
    public <T> T execute(Supplier<T> effect, Function<? super T, ResponseEntity<?>> answer) {
        return execute(null, effect, (use, result) -> rendering.of(answer.apply(result)));
    }

    /** Has an effect of whose result an answer about a person is made. */
    public <T> T executeAbout(KeyName person, Supplier<T> effect, Function<? super T, ResponseEntity<?>> answer) {
        return execute(person, effect, (use, result) -> rendering.of(answer.apply(result)));
    }

    /** Has an effect that is answered without a body. */
    public void run(Runnable effect) {
        execute(null, () -> nothing(effect), (use, nothing) -> rendering.of(use.status(), null));
    }

    private static boolean nothing(Runnable effect) {
        effect.run();
        return true;
    }

    private <T> T execute(@Nullable KeyName person, Supplier<T> effect, BiFunction<Use, T, FirstAnswer> answer) {
        var use = Use.current();
        return transactions.execute(status -> {
            use.ifPresent(this::claim);
            var result = effect.get();
            use.ifPresent(key -> answers.keep(key, person, answer.apply(key, result)));
            return result;
        });
    }

    // Somebody was faster in another process; by now their answer is there.
    private void claim(Use use) {
        if (!answers.claim(use)) {
            throw ContractException.conflict("gateway.idempotency-running");
        }
    }
}
