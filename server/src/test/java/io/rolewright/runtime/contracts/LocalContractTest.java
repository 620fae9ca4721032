package io.rolewright.runtime.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.contracts.GreetingsInternal.Guest;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem.Violation;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import tools.jackson.databind.json.JsonMapper;

class LocalContractTest {
    private static final Call CALL = Call.of(Actor.service("samples"), "0123456789abcdef0123456789abcdef");
    private static final AnnotationConfigApplicationContext CONTEXT = context();

    private final GreetingsInternal greetings = CONTEXT.getBean(GreetingsInternal.class);

    private static AnnotationConfigApplicationContext context() {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("rolewright.contracts.copy", true)));
        context.register(ContractConfiguration.class, GreetingsController.class, LocalValidatorFactoryBean.class);
        context.registerBean(JsonMapper.class, JsonMapper::shared);
        context.refresh();
        return context;
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void carriesTheCallersIdentity() {
        var greeting = CALL.ask(() -> greetings.greet(new Guest("Ann")));
        assertThat(greeting.text()).isEqualTo("Ann by service:samples");
    }

    @Test
    void refusesACallInAnOpenTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertFails(() -> greetings.greet(new Guest("Ann")), "runtime.call-in-transaction", 500);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    @Test
    void pointsAtWhatIsInvalid() {
        assertThatThrownBy(() -> greetings.greet(new Guest(" ")))
                .isInstanceOfSatisfying(ContractException.class, answer -> {
                    assertThat(answer.code()).isEqualTo("runtime.invalid");
                    assertThat(answer.problem().errors())
                            .extracting(Violation::pointer, Violation::code)
                            .containsExactly(tuple("/name", "not-blank"));
                });
    }

    @Test
    void passesAnAnswerOfTheServiceOn() {
        assertFails(() -> greetings.greet(new Guest("nobody")), "greetings.nobody", 404);
    }

    @Test
    void translatesWhatTheWebLayerThrows() {
        assertFails(() -> greetings.greet(new Guest("locked")), "runtime.contract-failed", 423);
    }

    @Test
    void hidesWhatTheServiceDidNotMeanToSay() {
        assertFails(() -> greetings.greet(new Guest("broken")), "runtime.contract-failed", 500);
        assertThatThrownBy(() -> greetings.greet(new Guest("broken"))).hasMessageNotContaining("secret");
    }

    @Test
    void handsOutNoController() {
        assertThat(greetings).isNotInstanceOf(GreetingsController.class);
        assertThatThrownBy(() -> CONTEXT.getBeanFactory().createBean(Greedy.class))
                .hasRootCauseInstanceOf(NoSuchBeanDefinitionException.class);
    }

    private static void assertFails(ThrowingCallable call, String code, int status) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ContractException.class, answer -> {
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.problem().status()).isEqualTo(status);
        });
    }

    /** Wants a controller itself. */
    record Greedy(GreetingsController controller) {}
}
