package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.KeyName;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.ScopedValue.CallableOp;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The use of an {@code Idempotency-Key} by the request that this thread answers.
 *
 * @param id keyed hash of service, actor and key
 * @param fingerprint keyed hash of the request
 * @param service whose request it is
 * @param status what it is answered with when all went well
 */
public record Use(byte[] id, byte[] fingerprint, String service, HttpStatus status) {
    private static final String ATTRIBUTE = Use.class.getName();
    private static final ScopedValue<Boolean> HIDDEN = ScopedValue.newInstance();

    void begin(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Use> of(HttpServletRequest request) {
        return Optional.ofNullable((Use) request.getAttribute(ATTRIBUTE));
    }

    static Optional<Use> current() {
        return Optional.ofNullable(HIDDEN.isBound() ? null : RequestContextHolder.getRequestAttributes())
                .map(request -> (Use) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    /** Runs something that has no part in the use: what another service does on the way is not the request's own effect. */
    public static <T extends @Nullable Object, X extends Throwable> T hide(CallableOp<T, X> work) throws X {
        return ScopedValue.where(HIDDEN, true).call(work);
    }

    /** The key of what is about nobody. */
    KeyName serviceKey() {
        return KeyName.service(service);
    }

    Cell cell() {
        return new Cell("runtime.answer.content", name());
    }

    String name() {
        return Base64.getUrlEncoder().encodeToString(id);
    }
}
