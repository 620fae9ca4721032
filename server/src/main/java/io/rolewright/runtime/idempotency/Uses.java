package io.rolewright.runtime.idempotency;

import static io.rolewright.runtime.idempotency.Fingerprints.bytes;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** Tells the uses of keys apart: by the service that answers, by the actor, and by the key. */
record Uses(Fingerprints fingerprints) {
    private static final Pattern OURS = Pattern.compile("io\\.rolewright\\.([a-z]+)\\..*");

    static boolean isOurs(HandlerMethod method) {
        return OURS.matcher(method.getBeanType().getName()).matches();
    }

    Use of(HttpServletRequest request, HandlerMethod method) throws IOException, ServletException {
        var key = SentKey.of(request);
        var service = OURS.matcher(method.getBeanType().getName()).replaceFirst("$1");
        var fingerprint = fingerprints.of(request);
        var actor = Call.find().map(Call::actor).map(Actor::name).orElse("");
        var id = fingerprints.of(bytes(service), bytes(actor), bytes(key.text()), shared(fingerprint));
        return new Use(id, fingerprint, service, status(method));
    }

    // Strangers are all one actor: there a key belongs to its request, so that nobody meets another's.
    private static byte[] shared(byte[] fingerprint) {
        var isSomebody = Call.find().map(Call::actor).map(Actor::user).isPresent();
        return isSomebody ? new byte[0] : fingerprint;
    }

    private static HttpStatus status(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(ResponseStatus.class))
                .map(ResponseStatus::code)
                .orElse(HttpStatus.OK);
    }
}
