package io.rolewright.runtime.idempotency;

import io.rolewright.Server;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** The whole server, which dies between commit and answer when a request says so. */
final class KilledBeforeAnswer {
    static final String DIE = "X-Die-Before-Answer";
    static final String LISTENS = "listens at ";
    static final int KILLED = 137;

    private KilledBeforeAnswer() {}

    public static void main(String[] settings) throws InterruptedException {
        var server = new SpringApplication(Server.class, Faults.class).run(settings);
        System.out.println(
                LISTENS + Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port")));
        new CountDownLatch(1).await();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Faults {
        @Bean
        Death death() {
            return new Death();
        }
    }

    /** It stands where the method has returned, and nothing has been written. */
    @RestControllerAdvice
    static class Death implements ResponseBodyAdvice<Object> {
        @Override
        public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
            return true;
        }

        @Override
        public @Nullable Object beforeBodyWrite(
                @Nullable Object body,
                MethodParameter method,
                MediaType type,
                Class<? extends HttpMessageConverter<?>> converter,
                ServerHttpRequest request,
                ServerHttpResponse response) {
            if (request.getHeaders().containsHeader(DIE)) {
                Runtime.getRuntime().halt(KILLED);
            }
            return body;
        }
    }
}
