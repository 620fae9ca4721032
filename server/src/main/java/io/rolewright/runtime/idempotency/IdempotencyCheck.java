package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.idempotency.FirstAnswers.Kept;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives a request that comes again its first answer, before anything of it is done. It stands where the method runs, behind
 * everything that may refuse the caller.
 */
final class IdempotencyCheck implements HandlerInterceptor {
    private final Uses uses;
    private final FirstAnswers answers;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    IdempotencyCheck(Uses uses, FirstAnswers answers) {
        this.uses = uses;
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (!SentKey.isIn(request) || !(handler instanceof HandlerMethod method) || !Uses.isOurs(method)) {
            return true;
        }
        var use = uses.of(request, method);
        var kept = answers.find(use);
        if (kept.isPresent()) {
            replay(use, kept.get(), response);
            return false;
        }
        if (!running.add(use.name())) {
            throw ContractException.conflict("gateway.idempotency-running");
        }
        use.begin(request);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Use.of(request).ifPresent(use -> running.remove(use.name()));
    }

    private static void replay(Use use, Kept kept, HttpServletResponse response) throws IOException {
        if (!MessageDigest.isEqual(use.fingerprint(), kept.fingerprint())) {
            throw new ContractException(Problem.of(422, "gateway.idempotency-key-reused"));
        }
        var first = kept.answer();
        response.setStatus(first.status());
        response.setHeader("Idempotent-Replayed", "true");
        first.headers().forEach(response::setHeader);
        if (first.body().length > 0) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLength(first.body().length);
            response.getOutputStream().write(first.body());
        }
    }
}
