package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.MasterKey;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** A little service that counts, asked as Spring MVC asks; it can be killed between commit and answer. */
final class Counter implements AutoCloseable {
    /** A body that is refused in the transaction, after something was written. */
    static final String REFUSED = "refused";

    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-000000000001"));

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;
    private IdempotencyCheck check;

    Counter(TestDatabase database, Path folder) {
        this.context = RuntimeContext.start(database, folder, Clocks.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.check = newProcess();
        jdbc.sql("create table if not exists effect (n integer generated always as identity, body text)")
                .update();
        context.getBean(TransactionOperations.class)
                .executeWithoutResult(
                        status -> context.getBean(FieldCipher.class).create(KeyName.service("runtime")));
    }

    static class Clocks {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    record Count(int effects, String body) {}

    /** What was answered: a status with the body, or a status with the code of a problem. */
    record Reply(int status, String text, boolean isReplayed) {}

    /** Asks once. */
    Reply ask(String actor, String key, String body) {
        return as(actor, () -> answer(request(key, body), true));
    }

    /** Asks, and is killed after the commit: nobody gets the answer, and the next request meets a new process. */
    void askAndDie(String actor, String key, String body) {
        as(actor, () -> answer(request(key, body), false));
        check = newProcess();
    }

    int effects() {
        return jdbc.sql("select count(*) from effect").query(Integer.class).single();
    }

    int kept() {
        return jdbc.sql("select count(*) from runtime.answer")
                .query(Integer.class)
                .single();
    }

    int sweep() {
        return context.getBean(FirstAnswers.class).sweep();
    }

    void pass(Duration time) {
        context.getBean(TestClock.class).advance(time);
    }

    private IdempotencyCheck newProcess() {
        var fingerprints = new Fingerprints(context.getBean(MasterKey.class));
        return new IdempotencyCheck(new Uses(fingerprints), context.getBean(FirstAnswers.class));
    }

    private static KeyedRequest request(String key, String body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/counts");
        request.addHeader(SentKey.HEADER, key);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return new KeyedRequest(request);
    }

    private Reply answer(KeyedRequest request, boolean survives) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var response = new MockHttpServletResponse();
        try {
            return answer(request, response, survives);
        } catch (ContractException refused) {
            return new Reply(refused.problem().status(), refused.code(), false);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private Reply answer(KeyedRequest request, MockHttpServletResponse response, boolean survives) throws Exception {
        var method = new HandlerMethod(this, Counter.class.getDeclaredMethod("count", String.class));
        if (!check.preHandle(request, response, method)) {
            var isReplayed = "true".equals(response.getHeader("Idempotent-Replayed"));
            return new Reply(response.getStatus(), response.getContentAsString(), isReplayed);
        }
        try {
            var answer = count(new String(request.body(), StandardCharsets.UTF_8));
            var body = context.getBean(JsonMapper.class).writeValueAsString(answer);
            return new Reply(HttpStatus.CREATED.value(), body, false);
        } finally {
            if (survives) {
                check.afterCompletion(request, response, method, null);
            }
        }
    }

    @ResponseStatus(HttpStatus.CREATED)
    Count count(String body) {
        return context.getBean(Once.class).execute(() -> {
            var number = jdbc.sql("insert into effect (body) values (?) returning n")
                    .param(body)
                    .query(Integer.class)
                    .single();
            if (body.equals(REFUSED)) {
                throw ContractException.invalid("gateway.invalid");
            }
            return new Count(number, body);
        });
    }

    private static <T> T as(String actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Call.of(new Actor("user:" + actor, ANN, Set.of()), "0af7651916cd43dd8448eb211c80319c")
                .ask(work);
    }

    @Override
    public void close() {
        context.close();
    }
}
